package io.github.qmpevents.generator.text.block;

import java.util.List;
import java.util.Optional;

/**
 * A heading and the text under it, sorted by kind.
 *
 * @param heading the heading's line
 * @param underline the line of hyphens or equals signs below it; empty where there is none
 * @param dataLabels the labels {@code Data:}; more than one where a heading was not recognized
 * @param showsEvent whether anything but prose describes an event: a label, members, or an example; a note may be anywhere
 * @param description paragraphs in one line each
 * @param notes paragraphs in one line each
 * @param unlabelledData where the label of the data is missing; empty if there is one
 * @param dataText what the label of the data says besides the list; empty where it says nothing
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
    /** Returns whether the heading is the title of a text instead of an event: a title is underlined by equals signs. */
    public boolean isTitle() {
        return underline.isPresent()
                && underline.get().text().strip().startsWith("=")
                && !EventName.isOnlyNames(heading);
    }
}
