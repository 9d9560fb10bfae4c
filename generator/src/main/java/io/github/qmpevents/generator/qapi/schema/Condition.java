package io.github.qmpevents.generator.qapi.schema;

import java.util.List;

/**
 * A condition of the build ({@code if}) for a part of the schema. Builds of QEMU that don't meet it lack the part.
 * Immutable. As text it is an expression of the C preprocessor, with parentheses if necessary: {@code CONFIG_A &&
 * !(CONFIG_B || CONFIG_C)}.
 */
public sealed interface Condition {
    /** Returns true if it has expressions of the C preprocessor instead of names of macros, as up to QEMU 6.1. */
    boolean hasExpressions();

    /**
     * A defined macro, {@code CONFIG_VNC}, or up to QEMU 6.1 an expression of the C preprocessor.
     *
     * @param text its text in the schema; not blank
     */
    record Symbol(String text) implements Condition {
        @Override
        public boolean hasExpressions() {
            for (int i = 0; i < text.length(); i++) {
                if (!Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != '_') {
                    return true;
                }
            }
            return false;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * All of several conditions.
     *
     * @param operands at least one
     */
    record All(List<Condition> operands) implements Condition {
        public All {
            operands = List.copyOf(operands);
        }

        @Override
        public boolean hasExpressions() {
            return anyHasExpressions(operands);
        }

        @Override
        public String toString() {
            return join(operands, " && ");
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

        @Override
        public boolean hasExpressions() {
            return anyHasExpressions(operands);
        }

        @Override
        public String toString() {
            return join(operands, " || ");
        }
    }

    /** The opposite of a condition. */
    record Not(Condition operand) implements Condition {
        @Override
        public boolean hasExpressions() {
            return operand.hasExpressions();
        }

        @Override
        public String toString() {
            return "!" + enclosed(operand);
        }
    }

    private static boolean anyHasExpressions(List<Condition> operands) {
        for (Condition operand : operands) {
            if (operand.hasExpressions()) {
                return true;
            }
        }
        return false;
    }

    private static String join(List<Condition> operands, String operator) {
        if (operands.size() == 1) {
            return operands.get(0).toString();
        }
        StringBuilder text = new StringBuilder();
        for (Condition operand : operands) {
            text.append(text.length() == 0 ? "" : operator).append(enclosed(operand));
        }
        return text.toString();
    }

    /** Returns an operand in parentheses, if necessary. A symbol may itself be an expression. */
    private static String enclosed(Condition operand) {
        String text = operand.toString();
        boolean isOne = operand instanceof Not || (operand instanceof Symbol && text.indexOf(' ') < 0);
        return isOne ? text : "(" + text + ")";
    }
}
