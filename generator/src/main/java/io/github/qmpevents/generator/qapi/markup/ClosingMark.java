package io.github.qmpevents.generator.qapi.markup;

/**
 * The search for the mark that ends a part of a paragraph. It scans the text only once, so that a text full of unclosed
 * marks costs little.
 */
final class ClosingMark {
    private final String text;
    private final String mark;
    private int found;

    ClosingMark(String text, String mark) {
        this.text = text;
        this.mark = mark;
    }

    int length() {
        return mark.length();
    }

    /**
     * Returns the index of the mark that ends a part; -1 if none does. A part neither begins nor ends with a space.
     *
     * @param start the index of the part's first character; not less than that of the previous call
     */
    int behind(int start) {
        if (text.startsWith(" ", start)) {
            return -1;
        }
        while (found < text.length() && (found <= start || !isAt(found))) {
            found++;
        }
        return found < text.length() ? found : -1;
    }

    private boolean isAt(int index) {
        return text.startsWith(mark, index) && text.charAt(index - 1) != ' ';
    }
}
