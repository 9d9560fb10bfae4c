package io.github.qmpevents.generator.text.block;

/**
 * A line of the source, or the rest of one.
 *
 * @param line its number, from 1
 * @param column the column where the text begins, from 1
 * @param text the text up to the end of the line
 */
public record TextLine(int line, int column, String text) {
    /** The rest of it from an index in the text on, without white space around. */
    TextLine from(int index) {
        int start = index;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new TextLine(line, column + start, text.substring(start).stripTrailing());
    }

    /** The same with the quotation marks and spaces of a keyboard. */
    TextLine plain() {
        return new TextLine(line, column, Typography.plain(text));
    }

    /** Returns how many columns the line takes in the source. */
    public int width() {
        return column - 1 + text.length();
    }
}
