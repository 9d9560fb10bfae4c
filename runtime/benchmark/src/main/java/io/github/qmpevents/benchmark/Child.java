package io.github.qmpevents.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;

/** A program in its own process that prints its progress line by line, and waits for input at certain points. */
final class Child implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    Child(List<String> command) throws IOException {
        process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        output = process.inputReader(UTF_8);
    }

    Process process() {
        return process;
    }

    /**
     * Waits for the next line, which must begin with a word.
     *
     * @return the words of the line
     */
    List<String> expect(String word) throws IOException {
        String line = output.readLine();
        if (line == null || !line.startsWith(word)) {
            throw new IllegalStateException("expected a line with \"" + word + "\" from "
                    + process.info().command().orElse("a process that has ended") + ", found " + line);
        }
        return List.of(line.split(" "));
    }

    /** Writes a line, for which the program waits. */
    void goOn() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    /** Ends the process. */
    @Override
    public void close() {
        process.destroy();
        Process unused = process.onExit().join();
    }
}
