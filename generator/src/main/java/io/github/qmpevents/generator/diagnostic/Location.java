package io.github.qmpevents.generator.diagnostic;

import java.util.Objects;

/**
 * A location in a spec.
 *
 * @param file the spec as the user named it
 * @param line the line, from 1; 0 for the file as a whole
 * @param column the column in UTF-16 code units, from 1; 0 for the line or file as a whole. A tab is one column.
 */
public record Location(String file, int line, int column) {
    public Location {
        Objects.requireNonNull(file, "file");
        if (line < 0 || column < 0 || (line == 0 && column > 0)) {
            throw new IllegalArgumentException("invalid location: " + line + ":" + column);
        }
    }

    /** Returns the location of a whole file, for problems without a line: the file is missing, empty or too large. */
    public static Location of(String file) {
        return new Location(file, 0, 0);
    }

    /** Returns {@code file:line:column}, without the parts that are 0. */
    @Override
    public String toString() {
        String name = VisibleText.of(file);
        if (line == 0) {
            return name;
        }
        return column == 0 ? name + ":" + line : name + ":" + line + ":" + column;
    }
}
