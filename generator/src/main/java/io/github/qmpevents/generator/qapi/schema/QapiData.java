package io.github.qmpevents.generator.qapi.schema;

import java.util.List;

/** The data of an event, or the arguments of a command. Immutable. */
public sealed interface QapiData {
    /**
     * Data that the definition itself lists.
     *
     * @param members the members, in order; none if there is no data
     */
    record Inline(List<QapiMember> members) implements QapiData {
        public Inline {
            members = List.copyOf(members);
        }
    }

    /**
     * Data that a type describes.
     *
     * @param type its name
     * @param isBoxed true if the schema says {@code boxed}, which concerns QEMU's C code, but also allows the type to
     *     be a union
     */
    record OfType(QapiReference type, boolean isBoxed) implements QapiData {}
}
