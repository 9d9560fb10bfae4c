package io.github.qmpevents.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that connects to many played QEMUs, as {@link ScaleReader} does, and the program that it is compared with.
 *
 * @param client the client that it uses, for a table
 * @param handlers the threads of its handlers, for a table
 * @param command the command, without its arguments
 * @param handling the argument that chooses the threads of the handlers
 * @param idle the command of a program in the same language that does nothing
 */
record ScaleProgram(String client, String handlers, List<String> command, String handling, List<String> idle) {
    private static final String HEAP = "-Xmx256m";

    /** Returns the program for a client in Java. */
    static ScaleProgram java(String client, String classPath, Handling handling) {
        return new ScaleProgram(
                client,
                handling.description(),
                javaCommand(classPath, ScaleReader.class),
                handling.name(),
                javaCommand(classPath, IdleMain.class));
    }

    /** Returns the command of the program that plays the QEMUs. */
    static List<String> writer(Path socket, ScaleLoad load) {
        List<String> whole = new ArrayList<>(javaCommand(Jdk.CLASS_PATH, ScaleWriter.class));
        whole.add(socket.toString());
        whole.addAll(load.toArguments());
        return whole;
    }

    private static List<String> javaCommand(String classPath, Class<?> main) {
        return List.of(Jdk.java(), HEAP, "-cp", classPath, main.getName());
    }

    /**
     * Returns the program for QEMU's client in Python.
     *
     * @param client the client, for a table
     * @param script the program
     * @param sources the directory with the package {@code qemu}
     */
    static ScaleProgram python(String client, Path script, String sources) {
        return new ScaleProgram(
                client,
                "asyncio",
                List.of("python3", script.toString(), sources),
                "scale",
                List.of("python3", "-c", "print('idle', flush=True); input()"));
    }

    /** Returns the whole command. */
    List<String> command(Path socket, ScaleLoad load) {
        List<String> whole = new ArrayList<>(command);
        whole.add(socket.toString());
        whole.add(handling);
        whole.addAll(load.toArguments());
        return whole;
    }
}
