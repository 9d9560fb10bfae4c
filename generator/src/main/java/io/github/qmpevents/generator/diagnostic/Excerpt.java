package io.github.qmpevents.generator.diagnostic;

/**
 * The part of a line to show with a diagnostic. A line of a corrupt file may have millions of characters, or characters
 * that control a terminal.
 *
 * @param text the part, without control characters
 * @param caretLine spaces, and a caret below the column
 */
record Excerpt(String text, String caretLine) {
    private static final int WIDTH = 120;
    private static final int BEFORE = 80;

    /** Returns the part of {@code line} around {@code column}, which counts from 1 and may be one past the end. */
    static Excerpt around(String line, int column) {
        int caret = Math.min(column - 1, line.length());
        int start = caret <= BEFORE ? 0 : caret - BEFORE;
        int end = Math.min(line.length(), start + WIDTH);
        String before = line.substring(start, caret);
        return new Excerpt(
                printable(before + line.substring(caret, end)),
                " ".repeat(before.codePointCount(0, before.length())) + "^");
    }

    /** Replaces a tab with one space, so that the caret's line needs no tabs. */
    private static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> printable.appendCodePoint(replacement(c)));
        return printable.toString();
    }

    private static int replacement(int codePoint) {
        if (codePoint == '\t') {
            return ' ';
        }
        boolean unprintable = Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.FORMAT
                || Character.getType(codePoint) == Character.SURROGATE;
        return unprintable ? '\uFFFD' : codePoint;
    }
}
