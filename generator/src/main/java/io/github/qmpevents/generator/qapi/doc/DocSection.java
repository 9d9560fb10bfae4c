package io.github.qmpevents.generator.qapi.doc;

import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of a doc comment. Immutable.
 *
 * @param source its file
 * @param start its start index in the file
 * @param name the member, value, feature or tag that it describes; empty for plain text
 * @param lines its lines, without blank lines around, with the indentation of all but the first
 */
public record DocSection(Source source, int start, String name, List<DocLine> lines) {
    public DocSection {
        lines = List.copyOf(lines);
    }

    /** Returns the location of its start. */
    public Location location() {
        return source.at(start);
    }

    /** Returns its lines, joined by {@code \n}. */
    public String text() {
        List<String> texts = new ArrayList<>(lines.size());
        for (DocLine line : lines) {
            texts.add(line.text());
        }
        return String.join("\n", texts);
    }

    /**
     * Returns the release of QEMU that introduced a thing that the text names: {@code 2.8} for {@code 2.1 (poweroff
     * since 2.8)}.
     */
    public Optional<String> sinceOf(String thing) {
        String text = text();
        int at = text.indexOf(thing + " since ");
        boolean isWord =
                at == 0 || (at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '-');
        return isWord ? Since.find(text.substring(at)) : Optional.empty();
    }

    /** Returns the release of QEMU that introduced the described part: {@code 2.10} for {@code … (since 2.10)}. */
    public Optional<String> since() {
        return Since.find(text());
    }
}
