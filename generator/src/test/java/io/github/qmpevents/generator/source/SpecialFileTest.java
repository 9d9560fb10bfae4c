package io.github.qmpevents.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Tests that reading a file ends even if it is neither a regular file nor a directory. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no named pipes among its files")
class SpecialFileTest {
    @TempDir
    private Path directory;

    @Test
    void aPipeWithoutAWriterIsAnErrorAfterAWhile() throws Exception {
        Path pipe = pipe();

        assertThat(problem(pipe, Duration.ofSeconds(1)))
                .isEqualTo(
                        pipe + ": error: [spec-unreadable] can't read the spec: it is a pipe or a device that did not"
                                + " end within 1 seconds; name another file");
    }

    @Test
    void aPipeWithAWriterIsReadToItsEnd() throws Exception {
        Path pipe = pipe();
        Thread writer = new Thread(() -> write(pipe, "RESET\n"));
        writer.start();

        Optional<Source> read = new SourceReader(diagnostics(pipe), Duration.ofMinutes(1)).read(pipe);

        assertThat(read).map(Source::text).hasValue("RESET\n");
        writer.join();
    }

    @Test
    void anEndlessDeviceIsTooLarge() {
        Path zero = Path.of("/dev/zero");

        assertThat(problem(zero, Duration.ofMinutes(1))).startsWith(zero + ": error: [spec-size] the file is larger");
    }

    @Test
    void aSocketIsAnError() throws IOException {
        Path socket = directory.resolve("socket");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));

            assertThat(problem(socket, Duration.ofMinutes(1)))
                    .isEqualTo(socket + ": error: [spec-unreadable] can't read the spec: it is a socket, or a device"
                            + " that can't be read; name another file");
        }
    }

    private static String problem(Path file, Duration patience) {
        Diagnostics diagnostics = diagnostics(file);
        assertThat(new SourceReader(diagnostics, patience).read(file)).isEmpty();
        List<Diagnostic> problems = diagnostics.inOrder();
        assertThat(problems).hasSize(1);
        return problems.get(0).toText();
    }

    private static Diagnostics diagnostics(Path file) {
        return new Diagnostics(file.toString());
    }

    private Path pipe() throws Exception {
        Path pipe = directory.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        return pipe;
    }

    private static void write(Path pipe, String text) {
        try (OutputStream out = Files.newOutputStream(pipe)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
