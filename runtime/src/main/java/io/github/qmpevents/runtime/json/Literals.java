package io.github.qmpevents.runtime.json;

/** Finds where {@code true}, {@code false} and {@code null} end, and checks them. */
final class Literals {
    private Literals() {}

    /**
     * Returns where a literal ends.
     *
     * @throws JsonSyntaxException if another word begins at {@code from}
     */
    static int end(byte[] bytes, int from, int end, String literal) {
        for (int i = 0; i < literal.length(); i++) {
            if (from + i >= end || bytes[from + i] != literal.charAt(i)) {
                throw new JsonSyntaxException(from, "expected " + literal + ", found another word");
            }
        }
        return from + literal.length();
    }
}
