package io.github.qmpevents.generator.cli.text;

import io.github.qmpevents.generator.diagnostic.VisibleText;
import io.github.qmpevents.generator.diff.Change;
import io.github.qmpevents.generator.diff.Changes;
import io.github.qmpevents.generator.diff.Impact;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Changes for a review or a release note, the worst first.
 *
 * @param before the old spec, as the user named it
 * @param after the new spec, as the user named it
 */
public record ChangeMarkdown(Path before, Path after) {
    /** Returns a title, a summary, and a list for each impact that occurs. */
    public String format(Changes changes) {
        StringBuilder text = new StringBuilder("# From ")
                .append(Markdown.code(before.toString()))
                .append(" to ")
                .append(Markdown.code(after.toString()))
                .append("\n\n")
                .append(ChangeText.summary(changes).replace("\n", "\n\n"))
                .append("\n");
        append(text, "Breaking", changes.list(), Impact.BREAKING);
        append(text, "Breaking only an exhaustive switch", changes.list(), Impact.SWITCH);
        append(text, "Compatible", changes.list(), Impact.COMPATIBLE);
        return VisibleText.of(text.toString());
    }

    private static void append(StringBuilder text, String title, List<Change> changes, Impact impact) {
        List<Change> concerned =
                changes.stream().filter(change -> change.impact() == impact).toList();
        if (concerned.isEmpty()) {
            return;
        }
        text.append("\n## ").append(title).append("\n\n");
        for (Change change : concerned) {
            text.append("- ")
                    .append(Markdown.code(change.subject()))
                    .append(": ")
                    .append(Markdown.escape(change.message()))
                    .append(" (")
                    .append(places(change))
                    .append("): ")
                    .append(Markdown.escape(change.consequence()))
                    .append(WireText.of(change)
                            .map(wire -> "; on the wire: " + Markdown.escape(wire))
                            .orElse(""))
                    .append("\n");
        }
    }

    /** Returns only line numbers, since the title names the files. */
    private static String places(Change change) {
        return Stream.of(
                        change.before().map(place -> "old " + place.line()),
                        change.after().map(place -> "new " + place.line()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", ", "line ", ""));
    }
}
