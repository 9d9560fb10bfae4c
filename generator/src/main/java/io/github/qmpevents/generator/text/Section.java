package io.github.qmpevents.generator.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands under one heading, sorted by what it is.
 *
 * @param heading the heading's line
 * @param underline the line of hyphens or equals signs below it; empty where there is none
 * @param labels the labels, in the order of the text
 * @param description paragraphs in one line each
 * @param notes paragraphs in one line each
 * @param unlabelledData where the label of the data is missing; empty if there is one
 * @param dataText what the label of the data says besides the list; empty where it says nothing
 * @param bullets the members at the top
 * @param examples the examples
 * @param end the number of the line after its last one
 */
record Section(
        TextLine heading,
        Optional<TextLine> underline,
        List<PlacedLabel> labels,
        List<String> description,
        List<String> notes,
        Optional<TextLine> unlabelledData,
        Optional<TextLine> dataText,
        List<Bullet> bullets,
        List<ExampleText> examples,
        int end) {
    /** Whether the heading is the title of a text instead of an event: a title is underlined by equals signs. */
    boolean isTitle() {
        return underline.isPresent()
                && underline.get().text().strip().startsWith("=")
                && !EventName.isOnlyNames(heading);
    }

    /** Returns whether anything but prose describes it: a label, members, or an example. A note may be anywhere. */
    boolean showsEvent() {
        for (PlacedLabel label : labels) {
            if (label.label() != Label.NOTE) {
                return true;
            }
        }
        return !bullets.isEmpty() || dataText.isPresent() || !examples.isEmpty();
    }

    /** The labels {@code Data:}; more than one where a heading was not recognized. */
    List<TextLine> dataLabels() {
        List<TextLine> lines = new ArrayList<>();
        for (PlacedLabel label : labels) {
            if (label.label() == Label.DATA) {
                lines.add(label.line());
            }
        }
        return lines;
    }
}
