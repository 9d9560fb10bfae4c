package io.github.qmpevents.generator.qapi.schema;

import java.util.List;

/** A condition of the build ({@code if}): without it, a build of QEMU lacks the thing. Immutable. */
public sealed interface Condition {
    /**
     * A macro that is defined, {@code CONFIG_VNC}, or up to QEMU 6.1 an expression of the C preprocessor.
     *
     * @param text it as the schema writes it; not blank
     */
    record Symbol(String text) implements Condition {}

    /**
     * All of several conditions.
     *
     * @param operands at least one
     */
    record All(List<Condition> operands) implements Condition {
        public All {
            operands = List.copyOf(operands);
        }
    }

    /**
     * At least one of several conditions.
     *
     * @param operands at least one
     */
    record Any(List<Condition> operands) implements Condition {
        public Any {
            operands = List.copyOf(operands);
        }
    }

    /** The opposite of a condition. */
    record Not(Condition operand) implements Condition {}
}
