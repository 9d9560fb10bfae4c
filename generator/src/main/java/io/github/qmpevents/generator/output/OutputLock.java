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
 * The exclusive right of one thread of one process to change an output directory. It is a file lock of the operating
 * system, so it is released even if the process is killed. The file exists only while the lock is held.
 */
final class OutputLock implements AutoCloseable {
    private static final String PATH = ".qmp-events/lock";
    private static final long PAUSE_MILLIS = 10;

    /**
     * The files that threads of this process have locked. A process loses its lock when any of its threads closes the
     * file, so no other thread may open the file while it is locked.
     */
    private static final Set<Path> LOCKED_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private OutputLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Returns the file to lock, if nothing else is in its place. */
    static Path locate(OutputRoot root) throws IOException {
        return root.locate(PATH, "the lock of the output directory");
    }

    /**
     * Waits for the lock.
     *
     * @param directory the output directory; created if it does not exist
     * @param patience the time limit for the wait
     * @throws OutputException if another holder keeps the lock for longer
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
                        + " seconds. Wait until it ends, or end it; then try again");
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
            return Optional.empty(); // The last holder has just deleted the directory.
        }
        boolean locked = false;
        try {
            locked = channel.tryLock() != null && isCurrent(file, channel);
        } catch (OverlappingFileLockException e) {
            // The holder loaded this class with another class loader.
            locked = false;
        } finally {
            if (!locked) {
                channel.close();
            }
        }
        return locked ? Optional.of(new OutputLock(file, channel)) : Optional.empty();
    }

    /** Returns true if the path still refers to the open file: an earlier holder may have deleted it. */
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

    /** Creates a directory. Accepts a link to a directory, which some builds of JDK 17 reject. */
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
            // It contains manifests, or the lock of the next run.
        }
    }
}
