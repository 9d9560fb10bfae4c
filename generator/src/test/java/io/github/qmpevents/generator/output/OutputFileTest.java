package io.github.qmpevents.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Tests that a file is written as a whole or not at all. */
class OutputFileTest {
    @TempDir
    private Path directory;

    @Test
    void isWrittenAndReplaced() throws IOException {
        Path file = directory.resolve("a.json");

        new OutputFile(file).write("größe\n");
        assertThat(Files.readAllBytes(file)).isEqualTo("größe\n".getBytes(StandardCharsets.UTF_8));

        new OutputFile(file).write("");
        assertThat(file).isEmptyFile();
        assertThat(names()).containsExactly("a.json");
    }

    @Test
    void mayBeBehindALink() throws IOException {
        Path file = Files.writeString(
                Files.createDirectory(directory.resolve("there")).resolve("a"), "old");
        Path link = Files.createSymbolicLink(directory.resolve("link"), file);

        new OutputFile(link).write("new");

        assertThat(link).isSymbolicLink().hasContent("new");
        assertThat(file).hasContent("new");
        assertThat(names()).containsExactly("link", "there");
    }

    @Test
    void isNotWrittenToAMissingDirectory() {
        Path file = directory.resolve("none/a");

        assertThatExceptionOfType(OutputException.class)
                .isThrownBy(() -> new OutputFile(file).write("x"))
                .withMessageStartingWith("can't write " + file + ": ")
                .withMessageEndingWith(" does not exist");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void doesNotReplaceADirectory() throws IOException {
        assertThatExceptionOfType(OutputException.class)
                .isThrownBy(() -> new OutputFile(directory).write("x"))
                .withMessage(directory + " is not a regular file. Choose another one");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows does not replace an open file")
    void isNeverSeenPartlyWritten() throws IOException {
        Path file = directory.resolve("a");
        String one = "1".repeat(1_000_000);
        String two = "2".repeat(2_000_000);
        new OutputFile(file).write(one);

        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 50; i++) {
                try {
                    new OutputFile(file).write(i % 2 == 0 ? two : one);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }
        });
        while (!writing.isDone()) {
            String content = Files.readString(file);
            assertThat(content.equals(one) || content.equals(two)).isTrue();
        }
        writing.join();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
