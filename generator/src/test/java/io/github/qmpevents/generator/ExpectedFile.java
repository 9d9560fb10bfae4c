package io.github.qmpevents.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file with the expected text of a test.
 *
 * @param path its path
 * @param test the test that compares it
 */
public record ExpectedFile(Path path, Class<?> test) {
    /** Compares the file with a text, or overwrites it if {@link GoldenUpdate} is on. */
    public void assertHolds(String found) throws IOException {
        if (GoldenUpdate.isWanted()) {
            Files.writeString(path, found);
        }
        assertThat(found).as(GoldenUpdate.advice(test)).isEqualTo(Files.readString(path));
    }
}
