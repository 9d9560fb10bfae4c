package io.github.qmpevents.generator.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.generator.java.emit.GeneratedFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Tests of concurrent runs, in processes and in threads. */
@Timeout(120)
class OutputLockTest {
    private static final List<GeneratedFile> FILES = UpdatingProcess.files("Odd");
    private static final String IN_THE_WAY = "another run has locked %s to write to this output directory,"
            + " and did not end within 0 seconds. Wait until it ends, or end it; then try again";

    @TempDir
    private Path directory;

    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void endProcesses() {
        processes.forEach(Process::destroyForcibly);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows does not replace a file while another process reads it")
    void concurrentRunsInProcessesAndThreadsAllSucceed() throws Exception {
        for (int i = 0; i < 3; i++) {
            start("update", directory.toString(), "60");
        }
        for (Process process : processes) {
            assertThat(new String(process.getInputStream().readAllBytes(), UTF_8))
                    .isEmpty();
            assertThat(process.waitFor()).isZero();
        }

        assertThat(update(UpdatingProcess.files("Last"))).isEqualTo(new OutputChanges(10, 0, 5));
        assertThat(files()).hasSize(11).contains(".qmp-events/com.example.manifest");
    }

    @Test
    void stopsWaitingForAnotherProcessAtTheDeadline() throws Exception {
        Process holder = start("hold", directory.toString());
        assertThat(holder.inputReader().readLine()).isEqualTo("locked");

        assertThatThrownBy(this::update)
                .isInstanceOf(OutputException.class)
                .hasMessage(IN_THE_WAY.formatted(
                        directory.toRealPath().resolve(".qmp-events").resolve("lock")));

        assertThat(files()).containsExactly(".qmp-events/lock");
        holder.destroyForcibly().waitFor();
        assertThat(update()).isEqualTo(new OutputChanges(10, 0, 0));
        assertThat(files()).hasSize(11).doesNotContain(".qmp-events/lock");
    }

    @Test
    void stopsWaitingForAnotherThreadAtTheDeadline() throws IOException {
        OutputLock lock = OutputLock.acquire(directory, Duration.ZERO);

        assertThatThrownBy(this::update)
                .isInstanceOf(OutputException.class)
                .hasMessage(IN_THE_WAY.formatted(
                        directory.toRealPath().resolve(".qmp-events").resolve("lock")));

        lock.close();
        assertThat(directory).isEmptyDirectory();
        assertThat(update()).isEqualTo(new OutputChanges(10, 0, 0));
    }

    @Test
    void continuesWhenTheOtherRunEnds() throws Exception {
        OutputLock lock = OutputLock.acquire(directory, Duration.ZERO);
        FutureTask<OutputChanges> update =
                new FutureTask<>(() -> new OutputDirectory(directory, "com.example").update(FILES));
        Thread thread = startAndAwaitWaiting(update);

        assertThat(files()).containsExactly(".qmp-events/lock");
        lock.close();

        assertThat(update.get()).isEqualTo(new OutputChanges(10, 0, 0));
        thread.join();
    }

    @Test
    void anInterruptEndsTheWait() throws Exception {
        OutputLock lock = OutputLock.acquire(directory, Duration.ZERO);
        FutureTask<Boolean> interrupted = new FutureTask<>(() -> {
            assertThatThrownBy(() -> new OutputDirectory(directory, "com.example").update(FILES))
                    .isInstanceOf(OutputException.class)
                    .hasMessage("can't write to the output directory " + directory
                            + ": interrupted while another run was writing to it");
            return Thread.currentThread().isInterrupted();
        });

        startAndAwaitWaiting(interrupted).interrupt();

        assertThat(interrupted.get()).isTrue();
        lock.close();
    }

    @Test
    void aLockFileDeletedByItsOwnerIsNotCurrent() throws IOException {
        Path file = directory.resolve(".qmp-events/lock");
        OutputLock first = OutputLock.acquire(directory, Duration.ZERO);
        try (FileChannel late = FileChannel.open(file, StandardOpenOption.WRITE)) {
            assertThat(OutputLock.isCurrent(file, late)).isTrue();
            first.close();
            OutputLock second = OutputLock.acquire(directory, Duration.ZERO);

            assertThat(OutputLock.isCurrent(file, late)).isFalse();
            second.close();
        }
    }

    @Test
    void aLockThatIsALinkIsNotFollowed() throws IOException {
        Path elsewhere = Files.writeString(directory.resolve("mine"), "mine");
        Files.createDirectory(directory.resolve(".qmp-events"));
        Files.createSymbolicLink(directory.resolve(".qmp-events/lock"), elsewhere);

        assertThatThrownBy(this::update).isInstanceOf(OutputException.class);

        assertThat(elsewhere).hasContent("mine");
    }

    private Process start(String... args) throws IOException {
        Process process = UpdatingProcess.start(args);
        processes.add(process);
        return process;
    }

    private static Thread startAndAwaitWaiting(Runnable task) {
        Thread thread = new Thread(task);
        thread.start();
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            assertThat(thread.isAlive()).isTrue();
            Thread.onSpinWait();
        }
        return thread;
    }

    private OutputChanges update() throws OutputException {
        return update(FILES);
    }

    private OutputChanges update(List<GeneratedFile> files) throws OutputException {
        return new OutputDirectory(directory, "com.example", Duration.ZERO).update(files);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> directory.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }
}
