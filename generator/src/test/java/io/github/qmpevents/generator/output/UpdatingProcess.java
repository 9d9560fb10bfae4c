package io.github.qmpevents.generator.output;

import io.github.qmpevents.generator.java.emit.GeneratedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A separate process that writes to an output directory. */
final class UpdatingProcess {
    private UpdatingProcess() {}

    /**
     * Runs {@code hold DIR}, which takes the lock, reports that, and keeps it until the process is killed; or {@code
     * update DIR TIMES}, in which two threads alternately write two sets of files.
     */
    public static void main(String[] args) throws Exception {
        Path directory = Path.of(args[1]);
        if (args[0].equals("hold")) {
            OutputLock.acquire(directory, Duration.ZERO);
            System.out.println("locked");
            Thread.sleep(Long.MAX_VALUE);
        }
        int times = Integer.parseInt(args[2]);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        Callable<Void> updates = () -> {
            for (int i = 0; i < times; i++) {
                new OutputDirectory(directory, "com.example").update(files(i % 2 == 0 ? "Odd" : "Even"));
            }
            return null;
        };
        try {
            for (Future<Void> done : threads.invokeAll(List.of(updates, updates))) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    /** Returns files that all sets have, with different content, and files that only this set has. */
    static List<GeneratedFile> files(String set) {
        List<GeneratedFile> files = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            files.add(new GeneratedFile("com/example/Common" + i + ".java", set + " " + i));
            files.add(new GeneratedFile("com/example/" + set + i + ".java", "only " + set));
        }
        return files;
    }

    /** Starts such a process. */
    static Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                UpdatingProcess.class.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
