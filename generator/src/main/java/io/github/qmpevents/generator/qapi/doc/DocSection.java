package io.github.qmpevents.generator.qapi.doc;

import io.github.qmpevents.generator.diagnostic.Location;
import java.util.Optional;

/**
 * A part of a doc comment. Immutable.
 *
 * @param location where it begins
 * @param name the member, value, feature or tag that the part is about; empty for plain text
 * @param text its lines, joined by {@code \n}; without blank lines around, with the indentation of all but the first
 */
public record DocSection(Location location, String name, String text) {
    /** Returns the release of QEMU that brought the thing described: {@code 2.10} for {@code … (since 2.10)}. */
    public Optional<String> since() {
        return Since.find(text);
    }
}
