package io.github.qmpevents.benchmark;

import io.github.qmpevents.runtime.QmpEvent;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Measures the additional time of a process that decodes one event, compared with a process that does nothing. Both
 * have one jar as class path.
 */
final class FirstEventRun {
    private static final int PAIRS = 40;

    private final String jar;

    /**
     * Creates the jar.
     *
     * @param directory the directory for the jar
     */
    FirstEventRun(Path directory) throws IOException {
        jar = directory.resolve("first-event.jar").toString();
        Path runtime = place(QmpEvent.class);
        if (Files.isDirectory(runtime)) {
            Jdk.run("jar", List.of("--create", "--file", jar, "-C", runtime.toString(), "."));
        } else {
            Files.copy(runtime, Path.of(jar), StandardCopyOption.REPLACE_EXISTING);
        }
        String classes = place(FirstEventRun.class).toString();
        Jdk.run(
                "jar",
                List.of(
                        "--update",
                        "--file",
                        jar,
                        "-C",
                        classes,
                        file(FirstEvent.class),
                        "-C",
                        classes,
                        file(EmptyMain.class)));
    }

    /** Runs both programs alternately, many times, and returns the difference of the medians, in milliseconds. */
    double measure() throws IOException, InterruptedException {
        double[] first = new double[PAIRS];
        double[] empty = new double[PAIRS];
        for (int i = 0; i < PAIRS; i++) {
            first[i] = time(FirstEvent.class);
            empty[i] = time(EmptyMain.class);
        }
        return Spread.of(first).median() - Spread.of(empty).median();
    }

    private double time(Class<?> program) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Jdk.output(jar, program.getName());
        return (System.nanoTime() - begin) / 1e6;
    }

    private static String file(Class<?> type) {
        return type.getName().replace('.', '/') + ".class";
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
