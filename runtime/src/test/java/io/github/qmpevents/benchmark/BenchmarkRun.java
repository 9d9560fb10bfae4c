package io.github.qmpevents.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs all benchmarks, and prints the table of the README:
 *
 * <pre>mvn -Pbenchmark -DskipTests test</pre>
 *
 * <p>Takes ten minutes. The benchmarks take turns in several rounds, so that all of them have their share of what else keeps the
 * machine busy.
 */
final class BenchmarkRun {
    private static final int ROUNDS = 3;

    private BenchmarkRun() {}

    /**
     * The first argument is the directory for JMH's results, one file for each round. The others are options of JMH, and take
     * precedence.
     */
    public static void main(String[] args) throws IOException, RunnerException, CommandLineOptionException {
        Path results = Files.createDirectories(Path.of(args[0]));
        CommandLineOptions options =
                new CommandLineOptions(List.of(args).subList(1, args.length).toArray(String[]::new));
        new ResultCheck().run();
        List<RunResult> runs = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            runs.addAll(new Runner(new OptionsBuilder()
                            .parent(options)
                            .addProfiler(GCProfiler.class)
                            .forks(1)
                            .resultFormat(ResultFormatType.JSON)
                            .result(results.resolve("round-" + round + ".json").toString())
                            .build())
                    .run());
        }
        List<String> table = Table.of(runs).lines();
        Files.write(results.resolve("table.md"), table);
        table.forEach(System.out::println);
    }
}
