package io.github.qmpevents.generator.qapi.markup;

import java.util.ArrayList;
import java.util.List;

/** The white space before the text of lines, which determines the lines of a block. */
public final class Indentation {
    private Indentation() {}

    /** Returns the number of white space characters before the text of a line. */
    static int of(String line) {
        int indent = 0;
        while (indent < line.length() && Character.isWhitespace(line.charAt(indent))) {
            indent++;
        }
        return indent;
    }

    /** Returns the index after the last line with deeper indentation; blank lines may be among these lines. */
    static int end(List<String> lines, int from, int indent) {
        int end = from;
        for (int i = from; i < lines.size(); i++) {
            boolean isBlank = lines.get(i).isBlank();
            if (!isBlank && of(lines.get(i)) <= indent) {
                break;
            }
            end = isBlank ? end : i + 1;
        }
        return end;
    }

    /** Returns the lines without their common indentation. */
    public static List<String> removed(List<String> lines) {
        int least = Integer.MAX_VALUE;
        for (String line : lines) {
            least = line.isBlank() ? least : Math.min(least, of(line));
        }
        List<String> removed = new ArrayList<>(lines.size());
        for (String line : lines) {
            removed.add(line.isBlank() ? "" : line.substring(least));
        }
        return removed;
    }
}
