package io.github.qmpevents.generator.qapi.syntax;

/**
 * A token of a schema.
 *
 * @param kind its kind
 * @param offset the index in the text where it begins
 * @param text the characters of a string, without escapes; empty for other kinds
 */
record Token(TokenKind kind, int offset, String text) {
    /** Returns what a message says was found. */
    String found() {
        return kind == TokenKind.STRING ? "the string '" + text + "'" : kind.toString();
    }
}
