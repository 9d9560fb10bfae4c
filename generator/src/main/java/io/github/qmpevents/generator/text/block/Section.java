package io.github.qmpevents.generator.text.block;

import java.util.List;
import java.util.Optional;

/**
 * A heading and the text under it, sorted by kind.
 *
 * @param heading the heading's line
 * @param underline the line of hyphens or equals signs below it; empty if there is none
 * @param dataLabels the labels {@code Data:}; more than one if the parser missed a heading
 * @param showsEvent true if more than prose describes an event: a label, members, or an example; notes don't count
 * @param description paragraphs in one line each
 * @param notes paragraphs in one line each
 * @param unlabelledData the location where the label of the data is missing; empty if the label exists
 * @param dataText the text after the label of the data, without the list; may be empty
 * @param bullets the members at the top
 * @param examples the examples
 * @param end the number of the line after its last one
 */
public record Section(
        TextLine heading,
        Optional<TextLine> underline,
        List<TextLine> dataLabels,
        boolean showsEvent,
        List<String> description,
        List<String> notes,
        Optional<TextLine> unlabelledData,
        Optional<TextLine> dataText,
        List<Bullet> bullets,
        List<PlacedExample> examples,
        int end) {
    public Section {
        dataLabels = List.copyOf(dataLabels);
        description = List.copyOf(description);
        notes = List.copyOf(notes);
        bullets = List.copyOf(bullets);
        examples = List.copyOf(examples);
    }

    /** Returns true if the heading is the title of a text and not of an event: equals signs underline a title. */
    public boolean isTitle() {
        return underline.isPresent()
                && underline.get().text().strip().startsWith("=")
                && !EventName.isOnlyNames(heading);
    }
}
