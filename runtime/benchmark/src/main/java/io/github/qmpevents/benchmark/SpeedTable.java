package io.github.qmpevents.benchmark;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table of {@code docs/speed.md}: everything that was measured, next to the generated decoder. */
record SpeedTable(Rounds rounds) {
    /** Returns the table in Markdown. Subjects that were not measured have no row. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "JDK %s, %d cores, %s:",
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors(),
                LocalDate.now(ZoneOffset.UTC)));
        lines.add("");
        lines.add("| | ns/event | in each JVM | times `decode` | bytes/event |");
        lines.add("|---|---:|---:|---:|---:|");
        Round median = rounds.median();
        rounds.subjects().forEach(subject -> lines.add(row(subject, median)));
        rounds.firstEvent().ifPresent(spread -> {
            lines.add("");
            lines.add(String.format(
                    Locale.ROOT,
                    "First event in a new JVM: %.1f ms (%.1f to %.1f) more than a `main` that does nothing.",
                    spread.median(),
                    spread.least(),
                    spread.most()));
        });
        return lines;
    }

    private String row(Subject subject, Round median) {
        Spread nanoseconds = rounds.spread(round -> round.nanoseconds(subject));
        Score decode = median.scores().get(Subject.DECODE);
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f to %.0f | %s | %s |",
                subject.description(),
                nanoseconds.median(),
                nanoseconds.least(),
                nanoseconds.most(),
                decode == null ? "" : decimal("%.2f", nanoseconds.median() / decode.nanoseconds()),
                median.score(subject).bytes().stream()
                        .mapToObj(bytes -> decimal("%.1f", bytes))
                        .findFirst()
                        .orElse(""));
    }

    private static String decimal(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
