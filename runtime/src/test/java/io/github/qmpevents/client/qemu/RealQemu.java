package io.github.qmpevents.client.qemu;

import io.github.qmpevents.fixtures.InstalledQemu;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A QEMU process, which ends when this object is closed. */
final class RealQemu implements AutoCloseable {
    private final Process process;

    private RealQemu(Process process) {
        this.process = process;
    }

    /**
     * Starts QEMU, and waits until its sockets listen.
     *
     * @param directory the directory for its output
     * @param qmp the value of {@code -qmp}
     * @param arguments the options of the machine
     */
    static RealQemu start(Path directory, String qmp, List<String> arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(InstalledQemu.PROGRAM, "-nodefaults", "-no-user-config", "-display", "none"));
        command.addAll(arguments);
        command.addAll(List.of("-qmp", qmp, "-monitor", "stdio"));
        Path errors = directory.resolve("qemu.stderr");
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        // The prompt of the human monitor comes when all sockets have been made.
        if (process.getInputStream().read() < 0) {
            process.destroyForcibly();
            String problem = Files.readString(errors);
            if (problem.contains("There is no option group 'spice'")) {
                throw InstalledQemu.skipped(
                        "a test", "QEMU has no SPICE; Debian 13 has it in qemu-system-modules-spice");
            }
            throw new IOException("QEMU did not start: " + problem + command);
        }
        return new RealQemu(process);
    }

    /** Returns the value of {@code -qmp} for a Unix socket on which QEMU listens. */
    static String listenAt(UnixDomainSocketAddress address) {
        return "unix:" + address + ",server=on,wait=off";
    }

    /** Kills the process, which can then report nothing. */
    void kill() {
        process.destroyForcibly();
    }

    /** Stops the process: it keeps its connections, and neither reads nor writes. */
    void pause() throws IOException, InterruptedException {
        signal("STOP");
    }

    /** Continues the process. */
    void resume() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        String command = "kill -" + name + " " + process.pid();
        int status = new ProcessBuilder("sh", "-c", command).start().waitFor();
        if (status != 0) {
            throw new IOException(command + ": " + status);
        }
    }

    /** Waits until the process has ended by itself. */
    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
