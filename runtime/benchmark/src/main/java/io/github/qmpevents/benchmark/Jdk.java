package io.github.qmpevents.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/** The JDK that the benchmarks run on. */
final class Jdk {
    /** The class path of this process. */
    static final String CLASS_PATH = System.getProperty("java.class.path");

    private Jdk() {}

    /**
     * Runs a tool, such as {@code javac}.
     *
     * @throws IllegalStateException if the tool fails
     */
    static void run(String tool, List<String> arguments) {
        int code = ToolProvider.findFirst(tool)
                .orElseThrow(() -> new IllegalStateException("this JDK has no " + tool))
                .run(System.out, System.err, arguments.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException(tool + " failed with exit code " + code);
        }
    }

    /** Returns the path of the command {@code java}. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Returns the command that runs a program in its own process. */
    static List<String> command(String classPath, Class<?> main, String... arguments) {
        return command(classPath, main.getName(), arguments);
    }

    private static List<String> command(String classPath, String mainClass, String... arguments) {
        List<String> command = new ArrayList<>(List.of(java(), "-cp", classPath, mainClass));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Returns the class path of this process, with other classes before it. */
    static String before(String classes) {
        return classes + File.pathSeparator + CLASS_PATH;
    }

    /** Starts a program in its own process, which shares the standard error of this one. */
    static Process start(String classPath, String mainClass, String... arguments) throws IOException {
        return new ProcessBuilder(command(classPath, mainClass, arguments))
                .redirectError(Redirect.INHERIT)
                .start();
    }

    /**
     * Runs a program in its own process, and returns its output.
     *
     * @throws IllegalStateException if the program fails
     */
    static String output(String classPath, String mainClass, String... arguments)
            throws IOException, InterruptedException {
        Process process = start(classPath, mainClass, arguments);
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        int code = process.waitFor();
        if (code != 0) {
            throw new IllegalStateException(mainClass + " failed with exit code " + code + ": " + output);
        }
        return output;
    }
}
