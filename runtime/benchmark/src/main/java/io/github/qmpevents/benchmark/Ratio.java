package io.github.qmpevents.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * A comparison within one round, for which this project has a target.
 *
 * @param description the dividend and the divisor
 * @param figure the function that computes the quotient
 */
record Ratio(String description, ToDoubleFunction<Round> figure) {
    private static final List<Ratio> ALL = List.of(
            new Ratio(
                    "fastjson2 at its best / decoder",
                    round -> Math.min(
                                    round.nanoseconds(Subject.FASTJSON2_BY_PATH),
                                    round.nanoseconds(Subject.FASTJSON2_SEE_ALSO))
                            / round.nanoseconds(Subject.DECODE)),
            of("Jackson 3 databind / decoder", Subject.JACKSON3, Subject.DECODE),
            of("qemu-qapi / decoder", Subject.QEMU_QAPI, Subject.DECODE),
            of("decoder / tokens only, one parser", Subject.DECODE, Subject.WALK),
            of(
                    "another order and spacing: decoder / tokens only, a new parser for each line",
                    Subject.DECODE_OTHER_FORM,
                    Subject.WALK_OTHER_FORM),
            new Ratio(
                    "bytes allocated: decoder / floor",
                    round -> round.bytes(Subject.DECODE) / round.bytes(Subject.REBUILD)),
            new Ratio(
                    "decoder / floor and sum of the bytes",
                    round -> round.nanoseconds(Subject.DECODE)
                            / (round.nanoseconds(Subject.REBUILD) + round.nanoseconds(Subject.SUM_OF_BYTES))),
            of("from a stream of bytes / decoder", Subject.FRAME_AND_DECODE, Subject.DECODE),
            of("client / from a stream of bytes", Subject.CLIENT, Subject.FRAME_AND_DECODE),
            of("1,008 kinds / 24 kinds", Subject.DECODE_MANY_KINDS, Subject.DECODE),
            of("written: Jackson 3 / `toJson`", Subject.JACKSON3_WRITER, Subject.TO_JSON));

    private static Ratio of(String description, Subject subject, Subject other) {
        return new Ratio(description, round -> round.nanoseconds(subject) / round.nanoseconds(other));
    }

    /** Returns a table of all ratios, in Markdown. */
    static List<String> table(Rounds rounds) {
        return Stream.concat(
                        Stream.of("| | times | in the rounds |", "|---|---:|---:|"),
                        ALL.stream().map(ratio -> ratio.row(rounds)))
                .toList();
    }

    private String row(Rounds rounds) {
        Spread spread = rounds.spread(figure);
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f to %.2f |",
                description,
                spread.median(),
                spread.least(),
                spread.most());
    }
}
