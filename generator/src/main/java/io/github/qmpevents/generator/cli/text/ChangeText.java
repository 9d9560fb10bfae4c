package io.github.qmpevents.generator.cli.text;

import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.diagnostic.Quantity;
import io.github.qmpevents.generator.diff.Change;
import io.github.qmpevents.generator.diff.Changes;
import io.github.qmpevents.generator.diff.Impact;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;

/**
 * Changes as text for people, in the form of diagnostics.
 *
 * @param ansi the use of colour for the impacts
 */
public record ChangeText(Ansi ansi) {
    /** Returns two or three lines for each change, and a summary. */
    public String format(Changes changes) {
        return changes.list().stream().map(this::format).collect(Collectors.joining()) + summary(changes) + "\n";
    }

    private String format(Change change) {
        String impact = change.impact().toString();
        return "%s: %s: [%s] %s: %s\n  %s\n%s"
                .formatted(
                        places(change),
                        ansi.enabled() ? Colour.of(change.impact()).apply(impact) : impact,
                        change.kind(),
                        change.subject(),
                        change.message(),
                        change.consequence(),
                        WireText.of(change)
                                .map("  on the wire: %s\n"::formatted)
                                .orElse(""));
    }

    /** Returns the locations of a change in the old spec, the new one, or both. */
    static String places(Change change) {
        return Stream.of(change.before(), change.after())
                .flatMap(place -> place.map(Location::toString).stream())
                .collect(Collectors.joining(" -> "));
    }

    /**
     * Returns one line, such as "1 change: 0 breaking, 1 breaking only an exhaustive switch, 0 compatible", and one
     * about messages, if there are changes.
     */
    public static String summary(Changes changes) {
        return changes.list().isEmpty() ? "no changes" : summary(changes.list()) + "\n" + WireText.summary(changes);
    }

    private static String summary(List<Change> changes) {
        Quantity total = new Quantity(changes.size(), "change");
        if (count(changes, Impact.COMPATIBLE) == changes.size()) {
            return total + "; no code is affected";
        }
        return "%s: %d breaking, %d breaking only an exhaustive switch, %d compatible"
                .formatted(
                        total,
                        count(changes, Impact.BREAKING),
                        count(changes, Impact.SWITCH),
                        count(changes, Impact.COMPATIBLE));
    }

    private static long count(List<Change> changes, Impact impact) {
        return changes.stream().filter(change -> change.impact() == impact).count();
    }
}
