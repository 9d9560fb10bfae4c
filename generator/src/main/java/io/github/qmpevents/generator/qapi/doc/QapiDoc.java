package io.github.qmpevents.generator.qapi.doc;

import io.github.qmpevents.generator.diagnostic.Location;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The doc comment of a definition. Immutable.
 *
 * @param location the start of the comment
 * @param symbol the name of the definition that it describes; empty if it names none
 * @param text the section before the first member, feature or tag; it may be empty
 * @param members the sections for members and values, by their names
 * @param features the sections for features, by their names
 * @param sections the other sections, in order: tags such as {@code Since}, and plain text after members
 */
public record QapiDoc(
        Location location,
        String symbol,
        DocSection text,
        Map<String, DocSection> members,
        Map<String, DocSection> features,
        List<DocSection> sections) {
    public QapiDoc {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        features = Collections.unmodifiableMap(new LinkedHashMap<>(features));
        sections = List.copyOf(sections);
    }

    /** Returns the first section with a tag. */
    public Optional<DocSection> section(String tag) {
        for (DocSection section : sections) {
            if (section.name().equals(tag)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    /** Returns the release of QEMU that introduced the definition: that of the section "Since", or else of the text. */
    public Optional<String> since() {
        Optional<DocSection> since = section("Since");
        return since.isPresent() ? Since.version(since.get().text(), 0) : text.since();
    }
}
