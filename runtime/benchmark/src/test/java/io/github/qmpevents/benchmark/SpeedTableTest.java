package io.github.qmpevents.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SpeedTableTest {
    @Test
    void hasTheMedianAndTheEndsOfTheRounds() {
        Rounds rounds = new Rounds(List.of(round(200, 20.5), round(100, 10), round(400, 90)));

        assertThat(new SpeedTable(rounds).lines())
                .first()
                .asString()
                .matches("JDK \\d+, \\d+ cores, \\d{4}-\\d\\d-\\d\\d:");
        assertThat(new SpeedTable(rounds).lines().subList(1, 8))
                .containsExactly(
                        "",
                        "| | ns/event | in each JVM | times `decode` | bytes/event |",
                        "|---|---:|---:|---:|---:|",
                        "| **generated decoder** | 200 | 100 to 400 | 1.00 | 16.0 |",
                        "| the client, from a Unix socket to a handler, CPU time | 500 | 250 to 1000 | 2.50 |  |",
                        "",
                        "First event in a new JVM: 20.5 ms (10.0 to 90.0) more than a `main` that does nothing.");
    }

    @Test
    void leavesOutTheRatioIfTheDecoderWasNotMeasured() {
        Round round = new Round(Map.of(Subject.GSON, new Score(2000, OptionalDouble.of(8000))), OptionalDouble.empty());

        assertThat(new SpeedTable(new Rounds(List.of(round))).lines())
                .last()
                .isEqualTo("| Gson | 2000 | 2000 to 2000 |  | 8000.0 |");
    }

    private static Round round(double nanoseconds, double firstEvent) {
        return new Round(Map.of(Subject.DECODE, new Score(nanoseconds, OptionalDouble.of(16))), OptionalDouble.empty())
                .with(new Score(2.5 * nanoseconds, OptionalDouble.empty()), firstEvent);
    }
}
