package io.github.qmpevents.generator.source;

import io.github.qmpevents.generator.diagnostic.Location;

/** A part of a file to read on its own, such as an example. Immutable and thread-safe. */
public final class Passage {
    private final Location start;
    private final Source source;

    /**
     * Creates a passage.
     *
     * @param start the location of its first character
     * @param text its text; all lines but the first begin at column 1
     */
    public Passage(Location start, String text) {
        this.start = start;
        this.source = Source.of(start.file(), text);
    }

    /** Returns the location of its first character. */
    public Location start() {
        return start;
    }

    /** Returns its text. */
    public String text() {
        return source.text();
    }

    /**
     * Returns the location of a character.
     *
     * @param offset its index in the text; the text's length for the end
     */
    public Location at(int offset) {
        Location place = source.at(offset);
        int column = place.line() == 1 ? start.column() + place.column() - 1 : place.column();
        return new Location(start.file(), start.line() + place.line() - 1, column);
    }
}
