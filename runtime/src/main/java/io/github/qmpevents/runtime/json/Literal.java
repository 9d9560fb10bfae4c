package io.github.qmpevents.runtime.json;

/**
 * One of the words {@code true}, {@code false} and {@code null}.
 *
 * @param word the word
 * @param bytes the bytes of the word
 */
record Literal(String word, ExpectedBytes bytes) {
    static final Literal TRUE = of("true");
    static final Literal FALSE = of("false");
    static final Literal NULL = of("null");

    private static Literal of(String word) {
        return new Literal(word, ExpectedBytes.of(word));
    }

    /**
     * Returns the index after the literal.
     *
     * @throws JsonSyntaxException if another word begins at {@code from}
     */
    int end(byte[] text, int from, int end) {
        int to = from + word.length();
        if (to > end || !bytes.equalTo(text, from, to)) {
            throw new JsonSyntaxException(from, "expected " + word + ", found another word");
        }
        return to;
    }
}
