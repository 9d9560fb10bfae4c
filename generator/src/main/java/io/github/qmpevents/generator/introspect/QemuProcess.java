package io.github.qmpevents.generator.introspect;

import io.github.qmpevents.generator.introspect.OutputLines.Read;
import io.github.qmpevents.generator.source.SourceLimits;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A QEMU without a machine, or its storage daemon, with its monitor on standard input and output. Closing this object
 * or ending this JVM kills the process and all processes that it started.
 */
final class QemuProcess implements AutoCloseable {
    private static final List<String> EMULATOR_ARGUMENTS =
            List.of("-machine", "none", "-nodefaults", "-no-user-config", "-display", "none", "-S", "-qmp", "stdio");

    private static final String STORAGE_DAEMON = "qemu-storage-daemon";

    private static final List<String> STORAGE_DAEMON_ARGUMENTS =
            List.of("--chardev", "stdio,id=qmp", "--monitor", "chardev=qmp");

    private static final long END_SECONDS = 2;
    private static final long KILL_SECONDS = 5;

    private final String program;
    private final Deadline deadline;
    private final Process process;
    private final Thread killer;
    private final OutputLines lines;
    private final LastLines errors;

    private QemuProcess(String program, Deadline deadline, Process process, Thread killer) {
        this.program = program;
        this.deadline = deadline;
        this.process = process;
        this.killer = killer;
        lines = new OutputLines(process.getInputStream());
        errors = new LastLines(process.getErrorStream());
    }

    /** Starts a QEMU, which must send all answers by the deadline. */
    static QemuProcess start(String program, Deadline deadline) throws QemuException {
        List<String> arguments = program.endsWith(STORAGE_DAEMON) ? STORAGE_DAEMON_ARGUMENTS : EMULATOR_ARGUMENTS;
        List<String> command =
                Stream.concat(Stream.of(program), arguments.stream()).toList();
        CompletableFuture<Optional<Process>> started = new CompletableFuture<>();
        // Set up before the process starts, since the JVM may end right after the start.
        Thread killer = new Thread(() -> started.join().ifPresent(QemuProcess::kill), "killer");
        Runtime.getRuntime().addShutdownHook(killer);
        try {
            Process process = new ProcessBuilder(command).start();
            started.complete(Optional.of(process));
            return new QemuProcess(program, deadline, process, killer);
        } catch (IOException e) {
            started.complete(Optional.empty());
            remove(killer);
            throw new QemuException(notStarted(program, e), e);
        }
    }

    private static void remove(Thread killer) {
        try {
            Runtime.getRuntime().removeShutdownHook(killer);
        } catch (IllegalStateException e) {
            // The JVM is already ending, and the hook runs.
        }
    }

    private static String notStarted(String program, IOException e) {
        if (program.contains(File.separator)) {
            return Files.exists(Path.of(program))
                    ? cannotRun(program, e)
                    : "there is no file " + program + "; name a QEMU, such as qemu-system-x86_64";
        }
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        for (String directory : path.split(File.pathSeparator, -1)) {
            if (new File(directory, program).exists()) {
                return cannotRun(program, e);
            }
        }
        return "there is no " + program + " on the PATH; name a QEMU, such as qemu-system-x86_64, or its path";
    }

    private static String cannotRun(String program, IOException e) {
        return "can't run " + program + ": "
                + Objects.requireNonNullElse(e.getMessage(), e.toString())
                        .replaceFirst("^Cannot run program [^:]*: ", "");
    }

    /** Sends a line. If the program no longer reads, the next {@link #receive} reports the reason. */
    void send(String line) {
        OutputStream in = process.getOutputStream();
        try {
            in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            in.flush();
        } catch (IOException e) {
            // The program closed its input, as it does when it exits.
        }
    }

    /**
     * Returns the next line.
     *
     * @throws QemuException if no line arrives by the deadline
     */
    String receive() throws QemuException, InterruptedException {
        Optional<Read> read = lines.next(deadline);
        if (read.isEmpty()) {
            throw problem("did not answer within " + deadline.words());
        }
        if (read.get() instanceof Read.Line line) {
            return line.text();
        }
        if (read.get() instanceof Read.TooLong) {
            throw problem("wrote a line of more than " + SourceLimits.MAX_BYTES / 1024 / 1024 + " MiB");
        }
        throw problem(awaitEnd() ? "exited with " + process.exitValue() : "closed its standard output");
    }

    /** Returns the exception for a failure of the program, with the last lines of its standard error. */
    QemuException problem(String did) throws InterruptedException {
        // Read before the kill, which closes standard error even if not all of it was read.
        String last = errors.text();
        return new QemuException(
                program + " " + did + (last.isEmpty() ? "" : "; its standard error ends with:" + last));
    }

    /** Waits briefly for the program to end by itself. Returns true if it has. */
    boolean awaitEnd() throws InterruptedException {
        long nanos = Math.min(deadline.nanosLeft(), TimeUnit.SECONDS.toNanos(END_SECONDS));
        return process.waitFor(nanos, TimeUnit.NANOSECONDS);
    }

    private static void kill(Process process) {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        kill(process);
        lines.close();
        try {
            process.waitFor(KILL_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        remove(killer);
    }
}
