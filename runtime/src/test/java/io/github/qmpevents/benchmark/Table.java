package io.github.qmpevents.benchmark;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.ListStatistics;

/** What the benchmarks took, each next to the generated decoder: the medians of all rounds. */
record Table(Map<String, Row> rows) {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    static Table of(Collection<RunResult> runs) {
        Map<String, List<IterationResult>> iterations = runs.stream()
                .collect(Collectors.groupingBy(
                        run -> run.getPrimaryResult().getLabel(),
                        Collectors.flatMapping(Table::iterationsOf, Collectors.toList())));
        return new Table(iterations.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Row.of(entry.getValue()))));
    }

    private static Stream<IterationResult> iterationsOf(RunResult run) {
        return run.getBenchmarkResults().stream().flatMap(fork -> fork.getIterationResults().stream());
    }

    /** In Markdown. The rows of what was not run are missing. */
    List<String> lines() {
        Stream<String> head = Stream.of(
                String.format(
                        Locale.ROOT,
                        "JDK %s, %d cores, %s:",
                        Runtime.version().feature(),
                        Runtime.getRuntime().availableProcessors(),
                        LocalDate.now(ZoneOffset.UTC)),
                "",
                "| | ns/event | times `decode` | bytes/event |",
                "|---|---:|---:|---:|");
        Row decode = rows.get("decode");
        double unit = decode == null ? Double.NaN : decode.nanoseconds;
        return Stream.concat(
                        head,
                        Stream.of(Subject.values())
                                .filter(subject -> rows.containsKey(subject.benchmark()))
                                .map(subject ->
                                        line(subject, Objects.requireNonNull(rows.get(subject.benchmark())), unit)))
                .toList();
    }

    private static String line(Subject subject, Row row, double unit) {
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.2f | %.1f |",
                subject.description(),
                row.nanoseconds,
                row.nanoseconds / unit,
                row.bytes);
    }

    /** Medians. */
    private record Row(double nanoseconds, double bytes) {
        static Row of(List<IterationResult> iterations) {
            return new Row(
                    median(iterations, iteration -> iteration.getPrimaryResult().getScore()),
                    median(iterations, iteration -> allocated(iteration).getScore()));
        }

        private static Result<?> allocated(IterationResult iteration) {
            return Objects.requireNonNull(iteration.getSecondaryResults().get(ALLOCATED));
        }

        private static double median(List<IterationResult> iterations, ToDoubleFunction<IterationResult> score) {
            double[] scores = iterations.stream().mapToDouble(score).toArray();
            return new ListStatistics(scores).getPercentile(50);
        }
    }
}
