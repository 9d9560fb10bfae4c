package io.github.qmpevents.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails a test that leaves behind a thread of a client or of a fake or, where {@code /proc} shows it, an open socket.
 */
public final class NoLeaks implements BeforeEachCallback, AfterEachCallback {
    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    private long socketsBefore;

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        // The first socket makes the JDK open one that it keeps.
        SocketChannel.open().close();
        socketsBefore = openSockets();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        assertThat(threads()).isEmpty();
        assertThat(openSockets()).as("open sockets").isEqualTo(socketsBefore);
    }

    /** Returns the threads of all clients and fakes. */
    static List<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().matches("(qmp-|fake-qemu).*"))
                .toList();
    }

    private static long openSockets() {
        if (!Files.isDirectory(DESCRIPTORS)) {
            return 0;
        }
        try (Stream<Path> descriptors = Files.list(DESCRIPTORS)) {
            return descriptors.filter(NoLeaks::isSocket).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSocket(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString().matches("(socket|anon_inode):.*");
        } catch (IOException e) {
            // The descriptor of the listing itself, which is closed by now.
            return false;
        }
    }
}
