package io.github.qmpevents.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Measures the client with many connections, and writes the tables of {@code docs/client.md}:
 *
 * <pre>mvn -Pbenchmark -DskipTests -Dbenchmark=ClientScale test</pre>
 */
final class ClientScale {
    private static final String THIS_CLIENT = "this client";
    private static final String OLD_CLIENT = "an older revision, two threads per connection";
    private static final String PYTHON_CLIENT = "QEMU's, in Python";

    private final ScaleRun run = new ScaleRun();
    private final Optional<String> oldClasses;
    private final Optional<String> pythonSources;
    private final Path script;
    private final List<String> lines = new ArrayList<>();

    private ClientScale(Path results, List<String> options) throws IOException {
        oldClasses = option(options, "--old-client=");
        pythonSources = option(options, "--python=");
        script = results.resolve("qemu_client.py");
        try (InputStream in = Objects.requireNonNull(ClientScale.class.getResourceAsStream("/qemu_client.py"))) {
            Files.copy(in, script, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Optional<String> option(List<String> options, String name) {
        return options.stream()
                .filter(option -> option.startsWith(name))
                .map(option -> option.substring(name.length()))
                .findFirst();
    }

    /**
     * Measures, prints the tables, and writes them into the page.
     *
     * @param args the directory for the results, the directory of the pages, and options: {@code --old-client=} with
     *     the class path of a client to compare with, and {@code --python=} with the directory that has QEMU's package
     *     {@code qemu}
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path results = Files.createDirectories(Path.of(args[0]));
        List<String> options = List.of(args).subList(2, args.length);
        List<String> lines = new ClientScale(results, options).measure();
        Files.write(results.resolve("scale.md"), lines);
        new Page(Path.of(args[1], "client.md"), "scale")
                .replaceTable(Runtime.version().feature(), lines);
    }

    private List<String> measure() throws IOException, InterruptedException {
        int jdk = Runtime.version().feature();
        int cores = Runtime.getRuntime().availableProcessors();
        print(String.format(Locale.ROOT, "JDK %d, %d cores, %s:", jdk, cores, LocalDate.now(ZoneOffset.UTC)));
        print("");
        print(ScaleRow.HEADING);
        for (int connections : new int[] {1, 100, 1000, 5000}) {
            measure(connections);
        }
        print(run.measure(program(Handling.EXECUTOR), ScaleLoad.of(1000).withFlood())
                .line());
        print("");
        measureThroughput();
        return lines;
    }

    private void measure(int connections) throws IOException, InterruptedException {
        ScaleLoad load = ScaleLoad.of(connections);
        for (Handling handling : Handling.values()) {
            print(run.measure(program(handling), load).line());
        }
        if (connections > 1000) {
            return;
        }
        if (oldClasses.isPresent()) {
            print(run.measure(oldProgram(oldClasses.get()), load).line());
        }
        if (pythonSources.isPresent()) {
            ScaleProgram program = ScaleProgram.python(PYTHON_CLIENT, script, pythonSources.get());
            print(run.measure(program, load).line());
        }
    }

    private static ScaleProgram program(Handling handling) {
        return ScaleProgram.java(THIS_CLIENT, Jdk.CLASS_PATH, handling);
    }

    private static ScaleProgram oldProgram(String classes) {
        return ScaleProgram.java(OLD_CLIENT, Jdk.before(classes), Handling.THREAD_EACH);
    }

    private void measureThroughput() throws IOException, InterruptedException {
        String queued = Handling.THREAD_EACH.name();
        List<Throughput.Result> results = new ArrayList<>();
        for (String way : List.of(ThroughputReader.ALONE, queued, Handling.DIRECT.name())) {
            results.add(Throughput.measure(THIS_CLIENT, Jdk.command(Jdk.CLASS_PATH, ThroughputReader.class), way));
        }
        if (oldClasses.isPresent()) {
            results.add(Throughput.measure(
                    OLD_CLIENT, Jdk.command(Jdk.before(oldClasses.get()), ThroughputReader.class), queued));
        }
        if (pythonSources.isPresent()) {
            results.add(Throughput.measure(
                    PYTHON_CLIENT, List.of("python3", script.toString(), pythonSources.get()), "python"));
        }
        print(Throughput.HEADING);
        Rate alone = results.get(0).rate();
        results.forEach(result -> print(result.line(alone)));
    }

    private void print(String text) {
        text.lines().forEach(lines::add);
        if (text.isEmpty()) {
            lines.add("");
        }
        System.out.println(text);
    }
}
