package io.github.qmpevents.benchmark;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Several rounds that measured the same subjects. */
record Rounds(List<Round> rounds) {
    /** Returns the subjects that were measured. */
    Set<Subject> subjects() {
        return rounds.get(0).scores().keySet();
    }

    /** Returns true if nothing was left out. */
    boolean isComplete() {
        return subjects().size() == Subject.values().length && firstEvent().isPresent();
    }

    /** Returns the values of a figure. */
    Spread spread(ToDoubleFunction<Round> figure) {
        return Spread.of(rounds.stream().mapToDouble(figure).toArray());
    }

    /** Returns the milliseconds that the first event takes; empty if this was not measured. */
    Optional<Spread> firstEvent() {
        return spreadIfMeasured(Round::firstEvent);
    }

    /** Returns a round of the medians of all rounds. */
    Round median() {
        Map<Subject, Score> medians = new EnumMap<>(Subject.class);
        for (Subject subject : subjects()) {
            double nanoseconds =
                    spread(round -> round.score(subject).nanoseconds()).median();
            OptionalDouble bytes = median(round -> round.score(subject).bytes());
            medians.put(subject, new Score(nanoseconds, bytes));
        }
        return new Round(medians, median(Round::firstEvent));
    }

    private OptionalDouble median(Function<Round, OptionalDouble> figure) {
        return spreadIfMeasured(figure)
                .map(spread -> OptionalDouble.of(spread.median()))
                .orElse(OptionalDouble.empty());
    }

    private Optional<Spread> spreadIfMeasured(Function<Round, OptionalDouble> figure) {
        double[] values = rounds.stream()
                .flatMapToDouble(round -> figure.apply(round).stream())
                .toArray();
        return values.length == 0 ? Optional.empty() : Optional.of(Spread.of(values));
    }
}
