package io.github.qmpevents.generator.source;

import io.github.qmpevents.generator.diagnostic.Location;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/** A file of a spec as text. Immutable and thread-safe. */
public final class Source {
    private final String name;
    private final String text;
    /** The index of each line's first character; never empty, since the end of a text is a line too. */
    private final int[] starts;

    private Source(String name, String text, int[] starts) {
        this.name = name;
        this.text = text;
        this.starts = starts;
    }

    /**
     * Returns the source of a file's text. Lines end at line feeds, carriage returns, and pairs of them.
     *
     * @param name the file's name in locations
     * @param text the whole text, with its line ends
     */
    public static Source of(String name, String text) {
        int[] starts = new int[1 + text.length() / 32];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            // Few characters need more than this comparison.
            if (text.charAt(i) < ' ' && endsLine(text, i)) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count++] = i + 1;
            }
        }
        return new Source(name, text, Arrays.copyOf(starts, count));
    }

    /** Returns true for a line feed, and for a carriage return that no line feed follows. */
    static boolean endsLine(String text, int index) {
        char c = text.charAt(index);
        return c == '\n' || (c == '\r' && (index + 1 == text.length() || text.charAt(index + 1) != '\n'));
    }

    /** Returns the file's name in locations. */
    public String name() {
        return name;
    }

    /** Returns the whole text, with its line ends. */
    public String text() {
        return text;
    }

    /** Returns the lines without their ends, as a view of the text. A last line without characters does not count. */
    public List<String> lines() {
        return new LineList();
    }

    /**
     * Returns the location of a character.
     *
     * @param offset its index in the text; the text's length for the end
     */
    public Location at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Location(name, line + 1, offset - starts[line] + 1);
    }

    private final class LineList extends AbstractList<String> {
        @Override
        public String get(int index) {
            int end = index + 1 < starts.length ? starts[index + 1] : text.length();
            while (end > starts[index] && isLineEnd(text.charAt(end - 1))) {
                end--;
            }
            return text.substring(starts[index], end);
        }

        @Override
        public int size() {
            int last = starts.length - 1;
            return starts[last] == text.length() ? last : last + 1;
        }
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
