package io.github.qmpevents.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs all benchmarks, and writes the table of {@code docs/speed.md}:
 *
 * <pre>mvn -Pbenchmark -DskipTests test</pre>
 *
 * <p>The benchmarks take turns in several rounds, so that other load on the machine affects all of them alike.
 */
final class BenchmarkRun {
    private static final int ROUNDS = 3;

    private final Path results;
    private final CommandLineOptions options;
    private final Path manyKinds;
    private final FirstEventRun firstEvent;

    private BenchmarkRun(Path results, CommandLineOptions options) throws IOException, InterruptedException {
        this.results = results;
        this.options = options;
        manyKinds = ManyKinds.compile(results);
        firstEvent = new FirstEventRun(results);
    }

    /**
     * Measures, prints the table and the ratios, and writes the table into the page if nothing was left out.
     *
     * @param args the directory for the results, the directory of the pages, and options of JMH, which take precedence
     *     over those of the benchmarks; if they choose benchmarks, only these are run
     */
    public static void main(String[] args)
            throws IOException, InterruptedException, RunnerException, CommandLineOptionException {
        Path results = Files.createDirectories(Path.of(args[0]));
        String[] options = List.of(args).subList(2, args.length).toArray(String[]::new);
        Rounds rounds = new BenchmarkRun(results, new CommandLineOptions(options)).run();

        List<String> table = new SpeedTable(rounds).lines();
        print(results.resolve("table.md"), table);
        if (rounds.isComplete()) {
            print(results.resolve("ratios.md"), Ratio.table(rounds));
            new Page(Path.of(args[1], "speed.md"), "speed")
                    .replaceTable(Runtime.version().feature(), table);
        }
    }

    private Rounds run() throws IOException, InterruptedException, RunnerException {
        new ResultCheck(manyKinds).run();
        List<Round> rounds = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            Round measured = benchmarks(results.resolve("round-" + round + ".json"));
            rounds.add(
                    options.getIncludes().isEmpty()
                            ? measured.with(ClientRun.measure(), firstEvent.measure())
                            : measured);
        }
        return new Rounds(rounds);
    }

    private Round benchmarks(Path file) throws RunnerException {
        return Round.of(new Runner(new OptionsBuilder()
                        .parent(options)
                        .param("classes", manyKinds.toString())
                        .addProfiler(GCProfiler.class)
                        .forks(1)
                        .resultFormat(ResultFormatType.JSON)
                        .result(file.toString())
                        .build())
                .run());
    }

    private static void print(Path file, List<String> lines) throws IOException {
        Files.write(file, lines);
        lines.forEach(System.out::println);
        System.out.println();
    }
}
