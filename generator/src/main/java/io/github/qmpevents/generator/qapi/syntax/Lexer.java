package io.github.qmpevents.generator.qapi.syntax;

import io.github.qmpevents.generator.diagnostic.Quoted;
import io.github.qmpevents.generator.source.Source;

/** A lexer, which splits the text of a schema into tokens. */
final class Lexer {
    private static final String STRUCTURAL = "{}[]:,'#";

    private final String text;
    private final CommentTracker comments;
    private int next;
    /** True if only spaces precede the current character on its line. */
    private boolean lineStart = true;

    Lexer(Source source, CommentTracker comments) {
        this.text = source.text();
        this.comments = comments;
    }

    /**
     * Returns the next token; after the last one, always the end.
     *
     * @throws SyntaxException if a character begins no token
     */
    Token next() throws SyntaxException {
        skipBlanksAndComments();
        if (next == text.length()) {
            // An error at the end is shown in the last line, not after it.
            return new Token(TokenKind.END, text.endsWith("\n") ? next - 1 : next, "");
        }
        lineStart = false;
        char c = text.charAt(next);
        return switch (c) {
            case '{' -> structural(TokenKind.OPEN_BRACE);
            case '}' -> structural(TokenKind.CLOSE_BRACE);
            case '[' -> structural(TokenKind.OPEN_BRACKET);
            case ']' -> structural(TokenKind.CLOSE_BRACKET);
            case ':' -> structural(TokenKind.COLON);
            case ',' -> structural(TokenKind.COMMA);
            case '\'' -> string();
            default -> word();
        };
    }

    /** Continues after an error: at the next line that begins with a brace, possibly the line of the error. */
    void skipToBraceAtLineStart(int error) {
        int found = text.indexOf("\n{", Math.max(0, error - 1));
        next = found < 0 ? text.length() : found + 1;
        lineStart = true;
    }

    private void skipBlanksAndComments() {
        while (next < text.length()) {
            char c = text.charAt(next);
            if (c == '#') {
                int end = endOfLine(next);
                if (lineStart) {
                    comments.comment(next, end);
                }
                next = end;
            } else if (Character.isWhitespace(c)) {
                lineStart |= c == '\n' || c == '\r';
                next++;
            } else {
                return;
            }
        }
    }

    private int endOfLine(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private Token structural(TokenKind kind) {
        return new Token(kind, next++, "");
    }

    private Token word() throws SyntaxException {
        int end = next;
        while (end < text.length()
                && STRUCTURAL.indexOf(text.charAt(end)) < 0
                && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        String word = text.substring(next, end);
        TokenKind kind = switch (word) {
            case "true" -> TokenKind.TRUE;
            case "false" -> TokenKind.FALSE;
            default -> throw new SyntaxException(next, strayMessage(word));
        };
        Token token = new Token(kind, next, "");
        next = end;
        return token;
    }

    private static String strayMessage(String word) {
        return word.startsWith("\"")
                ? "a string in double quotes; QAPI writes strings in single quotes"
                : "found " + Quoted.shortened(word)
                        + ", which is neither a string in single quotes, nor true or false; put it in quotes or remove it";
    }

    private Token string() throws SyntaxException {
        int start = next;
        int end = start + 1;
        while (end < text.length() && text.charAt(end) != '\'' && text.charAt(end) != '\\') {
            check(start, end);
            end++;
        }
        if (end < text.length() && text.charAt(end) == '\'') {
            next = end + 1;
            return new Token(TokenKind.STRING, start, text.substring(start + 1, end));
        }
        return stringWithEscapes(start, end);
    }

    private Token stringWithEscapes(int start, int firstEscape) throws SyntaxException {
        StringBuilder characters = new StringBuilder(text.substring(start + 1, firstEscape));
        int end = firstEscape;
        while (end < text.length() && text.charAt(end) != '\'') {
            check(start, end);
            if (text.charAt(end) == '\\') {
                end++;
                if (end == text.length() || text.charAt(end) != '\\') {
                    throw new SyntaxException(
                            end - 1, "QAPI has no escape except \\\\; write the character itself, or remove it");
                }
            }
            characters.append(text.charAt(end));
            end++;
        }
        if (end == text.length()) {
            throw unterminated(start);
        }
        next = end + 1;
        return new Token(TokenKind.STRING, start, characters.toString());
    }

    private void check(int start, int index) throws SyntaxException {
        char c = text.charAt(index);
        if (c == '\n' || c == '\r') {
            throw unterminated(start);
        }
        if (c < ' ' || c > '~') {
            throw new SyntaxException(
                    index, "a string can contain only printable ASCII; replace this character, or remove it");
        }
    }

    private static SyntaxException unterminated(int start) {
        return new SyntaxException(start, "this string does not end in its line; add the closing single quote");
    }
}
