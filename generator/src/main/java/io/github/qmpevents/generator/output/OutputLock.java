package io.github.qmpevents.generator.output;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The right to change an output directory, which one thread of one process has at a time. It is the system's lock of a file, so
 * that it ends with a process that is killed. The file is there only while somebody has the lock.
 */
final class OutputLock implements AutoCloseable {
    private static final String PATH = ".qmp-events/lock";
    private static final long PAUSE_MILLIS = 10;

    /**
     * The files that threads of this process have locked. A process that closes a file loses its lock of the file, whichever
     * thread closes it: no other thread may open it meanwhile.
     */
    private static final Set<Path> LOCKED_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private OutputLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Returns the file that is locked, if nothing else is in its place. */
    static Path locate(OutputRoot boundary) throws IOException {
        return boundary.locate(PATH, "the lock of the output directory");
    }

    /**
     * Waits for the lock.
     *
     * @param directory the output directory; made if it does not exist
     * @param patience how long to wait while somebody else has the lock
     * @throws OutputException if that was not long enough
     */
    static OutputLock acquire(Path directory, Duration patience) throws IOException {
        makeDirectory(directory);
        Path file = directory.toRealPath().resolve(PATH);
        long start = System.nanoTime();
        while (true) {
            Optional<OutputLock> lock = tryAcquire(file);
            if (lock.isPresent()) {
                return lock.get();
            }
            if (System.nanoTime() - start >= patience.toNanos()) {
                throw new OutputException("another run has locked " + file
                        + " to write to this output directory, and did not end within " + patience.toSeconds()
                        + " seconds. Wait for its end, or end it; then run this again");
            }
            pause();
        }
    }

    private static Optional<OutputLock> tryAcquire(Path file) throws IOException {
        if (!LOCKED_HERE.add(file)) {
            return Optional.empty();
        }
        Optional<OutputLock> lock = Optional.empty();
        try {
            lock = open(file);
        } finally {
            if (lock.isEmpty()) {
                LOCKED_HERE.remove(file);
            }
        }
        return lock;
    }

    private static Optional<OutputLock> open(Path file) throws IOException {
        FileChannel channel;
        try {
            makeDirectory(directory(file));
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException | FileAlreadyExistsException e) {
            return Optional.empty(); // Whoever had the lock has just deleted the directory.
        }
        boolean locked = false;
        try {
            locked = channel.tryLock() != null && isCurrent(file, channel);
        } catch (OverlappingFileLockException e) {
            // The thread that has it got this class from another class loader.
            locked = false;
        } finally {
            if (!locked) {
                channel.close();
            }
        }
        return locked ? Optional.of(new OutputLock(file, channel)) : Optional.empty();
    }

    /** Returns true if others lock the same file: its former holder may have deleted it since it was opened here. */
    static boolean isCurrent(Path file, FileChannel channel) throws IOException {
        return channel.size() == 0 && Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while another run was writing to it");
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            Files.delete(file);
            channel.write(ByteBuffer.allocate(1));
            deleteIfEmpty(directory(file));
        } finally {
            LOCKED_HERE.remove(file);
        }
    }

    private static Path directory(Path file) {
        return Objects.requireNonNull(file.getParent());
    }

    /** A link to a directory is one, which not every JDK 17 knows when it makes directories. */
    private static void makeDirectory(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory);
        }
    }

    private static void deleteIfEmpty(Path directory) throws IOException {
        try {
            if (Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
                Files.deleteIfExists(directory);
            }
        } catch (DirectoryNotEmptyException e) {
            // Manifests are in it, or the lock of the next run.
        }
    }
}
