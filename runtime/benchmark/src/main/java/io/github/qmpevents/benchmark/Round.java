package io.github.qmpevents.benchmark;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/**
 * The results of one round, in which each subject has its own JVM.
 *
 * @param scores the scores of the subjects that were measured
 * @param firstEvent the milliseconds that the first event takes; empty if this was not measured
 */
record Round(Map<Subject, Score> scores, OptionalDouble firstEvent) {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    /** Returns a round of JMH's results: the medians of their iterations. */
    static Round of(Collection<RunResult> runs) {
        Map<Subject, Score> scores = new EnumMap<>(Subject.class);
        for (RunResult run : runs) {
            double nanoseconds =
                    median(run, iteration -> iteration.getPrimaryResult().getScore());
            double bytes = median(
                    run,
                    iteration -> Objects.requireNonNull(
                                    iteration.getSecondaryResults().get(ALLOCATED))
                            .getScore());
            scores.put(Subject.of(run.getPrimaryResult().getLabel()), new Score(nanoseconds, OptionalDouble.of(bytes)));
        }
        return new Round(scores, OptionalDouble.empty());
    }

    private static double median(RunResult run, ToDoubleFunction<IterationResult> score) {
        return Spread.of(run.getBenchmarkResults().stream()
                        .flatMap(fork -> fork.getIterationResults().stream())
                        .mapToDouble(score)
                        .toArray())
                .median();
    }

    /** Returns this round with the results that JMH can't measure. */
    Round with(Score client, double milliseconds) {
        Map<Subject, Score> more = new EnumMap<>(scores);
        more.put(Subject.CLIENT, client);
        return new Round(more, OptionalDouble.of(milliseconds));
    }

    double nanoseconds(Subject subject) {
        return score(subject).nanoseconds();
    }

    double bytes(Subject subject) {
        return score(subject).bytes().orElseThrow();
    }

    Score score(Subject subject) {
        return Objects.requireNonNull(scores.get(subject), subject.name());
    }
}
