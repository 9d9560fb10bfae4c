package io.github.qmpevents.generator.spec;

import java.util.List;
import java.util.Optional;

/**
 * What stands under one heading, sorted by what it is.
 *
 * @param heading the heading's line
 * @param underline the line below it
 * @param description paragraphs in one line each
 * @param notes paragraphs in one line each
 * @param unlabelledData where the label of the data is missing; empty if there is one
 * @param dataText what the label of the data says besides the list; empty where it says nothing
 * @param bullets the members at the top
 * @param examples the examples
 */
record Section(
        TextLine heading,
        TextLine underline,
        List<String> description,
        List<String> notes,
        Optional<TextLine> unlabelledData,
        Optional<TextLine> dataText,
        List<Bullet> bullets,
        List<ExampleText> examples) {
    /** Whether the heading is the title of a text instead of an event: a title is underlined by equals signs. */
    boolean isTitle() {
        return underline.text().strip().startsWith("=") && !EventName.isOnlyNames(heading);
    }
}
