package io.github.qmpevents.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.qmpevents.runtime.EventDecoder;
import io.github.qmpevents.runtime.QmpEvent;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The 24 events of the spec, each under 42 names: 1,008 kinds that differ from the 24 only in number. */
final class ManyKinds {
    private static final int COPIES = 42;
    private static final String SPEC = "/qmp-events.txt";
    private static final String PACKAGE = "com.example.kinds";
    private static final Pattern NAME =
            Pattern.compile("\\b(" + String.join("|", BoundEvent.CLASSES.keySet()) + ")\\b");

    private ManyKinds() {}

    /**
     * Generates and compiles all kinds.
     *
     * @param directory the directory for the spec, the sources and the classes
     * @return the directory of the classes
     */
    static Path compile(Path directory) throws IOException, InterruptedException {
        Path spec = Files.writeString(directory.resolve("many-kinds.txt"), spec());
        Path sources = directory.resolve("sources");
        Jdk.output(
                Jdk.CLASS_PATH,
                "io.github.qmpevents.generator.cli.Main",
                "generate",
                spec.toString(),
                "--output",
                sources.toString(),
                "--package",
                PACKAGE);
        Path classes = directory.resolve("classes");
        List<String> arguments = new ArrayList<>(
                List.of("--release", "17", "-proc:none", "-cp", Jdk.CLASS_PATH, "-d", classes.toString()));
        try (Stream<Path> files = Files.walk(sources)) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
        }
        Jdk.run("javac", arguments);
        return classes;
    }

    /** Returns the decoder of all kinds. */
    @SuppressWarnings("unchecked")
    static EventDecoder<? extends QmpEvent> decoder(Path classes) {
        try {
            ClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()});
            return (EventDecoder<? extends QmpEvent>) Objects.requireNonNull(
                    loader.loadClass(PACKAGE + ".Event").getMethod("decoder").invoke(null));
        } catch (ReflectiveOperationException | MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the same lines with events of all these kinds, as evenly as their number allows. */
    static List<byte[]> lines(List<byte[]> lines) {
        Map<String, Integer> met = new HashMap<>();
        return lines.stream()
                .map(line -> renamed(new String(line, UTF_8), name -> met.merge(name, 1, Integer::sum) % COPIES))
                .map(line -> line.getBytes(UTF_8))
                .toList();
    }

    private static String spec() throws IOException {
        try (InputStream in = Objects.requireNonNull(ManyKinds.class.getResourceAsStream(SPEC), SPEC)) {
            String events = new String(in.readAllBytes(), UTF_8).split("={10,}", 2)[1];
            return "Events\n======\n"
                    + IntStream.range(0, COPIES)
                            .mapToObj(copy -> renamed(events, name -> copy))
                            .collect(Collectors.joining("\n"));
        }
    }

    private static String renamed(String text, ToIntFunction<String> copy) {
        return NAME.matcher(text).replaceAll(name -> name.group() + "_" + copy.applyAsInt(name.group()));
    }
}
