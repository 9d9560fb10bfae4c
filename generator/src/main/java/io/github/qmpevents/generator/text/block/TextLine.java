package io.github.qmpevents.generator.text.block;

/**
 * A line of the source, or the rest of one.
 *
 * @param line its number, from 1
 * @param column the start column of the text, from 1
 * @param text the text up to the end of the line
 */
public record TextLine(int line, int column, String text) {
    /** Returns the rest of the line, starting at an index of the text, without surrounding white space. */
    TextLine from(int index) {
        int start = index;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new TextLine(line, column + start, text.substring(start).stripTrailing());
    }

    /** Returns the same line with plain quotation marks and spaces. */
    TextLine plain() {
        return new TextLine(line, column, Typography.plain(text));
    }

    /** Returns the number of columns of the line in the source. */
    public int width() {
        return column - 1 + text.length();
    }
}
