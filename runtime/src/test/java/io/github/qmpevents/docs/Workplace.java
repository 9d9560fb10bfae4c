package io.github.qmpevents.docs;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A directory with the files that commands name: the specs, and the jars of the build. These jars refer to the class
 * path of the tests, so they exist before a build has packaged anything.
 */
final class Workplace {
    private static final String COMMAND_LINE = "io.github.qmpevents.generator.cli.Main";

    private final Path directory;

    private Workplace(Path directory) {
        this.directory = directory;
    }

    /** Creates the files. */
    static Workplace in(Path directory) throws IOException {
        for (String spec : List.of("qmp-events.txt", "qemu-events.json")) {
            Path copy = directory.resolve("spec").resolve(spec);
            Files.createDirectories(copy.getParent());
            Files.copy(Project.ROOT.resolve("spec").resolve(spec), copy, StandardCopyOption.REPLACE_EXISTING);
        }
        writeJar(directory.resolve("qmp-events.jar"));
        writeJar(directory.resolve("generator/target/qmp-events.jar"));
        writeJar(directory.resolve("runtime/target/qmp-events-runtime-" + Project.version() + ".jar"));
        return new Workplace(directory);
    }

    private static void writeJar(Path file) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, COMMAND_LINE);
        attributes.put(
                Attributes.Name.CLASS_PATH,
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(entry -> Path.of(entry).toUri().toString())
                        .collect(Collectors.joining(" ")));
        Files.createDirectories(file.getParent());
        try (OutputStream bytes = Files.newOutputStream(file)) {
            new JarOutputStream(bytes, manifest).close();
        }
    }

    /** Runs a command in the shell, with the Java of this build, and returns its output. The command must succeed. */
    String run(String command) throws IOException, InterruptedException {
        Process process = start(command);
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        if (code != 0) {
            throw new AssertionError("exit code " + code + ": " + command + "\n" + printed);
        }
        return printed;
    }

    /** Starts a command in the shell, with the Java of this build. Its two outputs are one. */
    Process start(String command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", command)
                .directory(directory.toFile())
                .redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.merge("PATH", Path.of(System.getProperty("java.home"), "bin") + ":", (old, java) -> java + old);
        environment.put("LC_ALL", "C.UTF-8");
        return builder.start();
    }
}
