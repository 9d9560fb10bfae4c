package io.github.qmpevents.generator.qapi.syntax;

/**
 * A token of a schema.
 *
 * @param kind its kind
 * @param offset its start index in the text
 * @param text the characters of a string, without escapes; empty for other kinds
 */
record Token(TokenKind kind, int offset, String text) {
    /** Returns the words for this token in messages. */
    String found() {
        return kind == TokenKind.STRING ? "the string '" + text + "'" : kind.toString();
    }
}
