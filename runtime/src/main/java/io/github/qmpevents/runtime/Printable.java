package io.github.qmpevents.runtime;

/**
 * Prepares text from a message for an exception or a log: in one line, without control characters, and of bounded
 * length.
 */
final class Printable {
    private Printable() {}

    /** Returns the beginning of a text, of at most {@code max} characters, with invisible characters escaped. */
    static String of(String text, int max) {
        int end = text.length() <= max ? text.length() : max;
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        StringBuilder printable = new StringBuilder(end);
        for (int i = 0; i < end; i += Character.charCount(text.codePointAt(i))) {
            append(printable, text.codePointAt(i));
        }
        return printable.append(end < text.length() ? "…" : "").toString();
    }

    private static void append(StringBuilder printable, int c) {
        switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> {
                for (char unit : Character.toChars(c)) {
                    printable.append(String.format("\\u%04x", (int) unit));
                }
            }
            default -> printable.appendCodePoint(c);
        }
    }
}
