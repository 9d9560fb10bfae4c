package io.github.qmpevents.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.qmpevents.generator.java.emit.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of files with two names, and of names that mean the same file. */
class FileNameTest {
    private static final GeneratedFile RESET =
            new GeneratedFile("com/example/ResetEvent.java", "record ResetEvent() {}\n");
    private static final GeneratedFile STOP =
            new GeneratedFile("com/example/StopEvent.java", "record StopEvent() {}\n");
    private static final GeneratedFile STOP_IN_OTHER_CASE =
            new GeneratedFile("com/example/STOPEvent.java", "record STOPEvent() {}\n");

    @TempDir
    private Path directory;

    @Test
    void pathsThatDifferOnlyInCaseAreRejected() {
        assertThatThrownBy(() -> update(
                        new GeneratedFile("com/example/AbEvent.java", "1"),
                        new GeneratedFile("com/example/ABEvent.java", "2")))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("two files would have the path com/example/ABEvent.java");
        assertThat(directory).isEmptyDirectory();
    }

    /** On a file system that respects case, two links to one file simulate one that ignores it. */
    @Test
    void aGeneratedFileIsRecognizedByItsNameInAnotherCase() throws IOException {
        update(STOP);
        Path sameFile = directory.resolve(STOP_IN_OTHER_CASE.path());
        if (!Files.exists(sameFile)) {
            Files.createLink(sameFile, directory.resolve(STOP.path()));
        }

        assertThat(update(STOP_IN_OTHER_CASE)).isEqualTo(new OutputChanges(1, 0, 1));

        assertThat(sameFile).hasContent(STOP_IN_OTHER_CASE.content());
        try (Stream<Path> files = Files.list(directory.resolve("com/example"))) {
            assertThat(files).containsExactly(sameFile);
        }
    }

    @Test
    void anotherFileWhoseNameDiffersOnlyInCaseIsForeign() throws IOException {
        update(STOP);
        Path foreign = Files.writeString(directory.resolve(STOP_IN_OTHER_CASE.path()), "mine");
        assumeTrue(Files.readString(directory.resolve(STOP.path())).equals(STOP.content()), "one file here");

        assertThatThrownBy(() -> update(STOP_IN_OTHER_CASE)).hasMessageContaining(foreign + " is in the way");

        Files.delete(directory.resolve(STOP.path()));
        assertThatThrownBy(() -> update(STOP_IN_OTHER_CASE)).hasMessageContaining(foreign + " is in the way");
        assertThat(foreign).hasContent("mine");
    }

    @Test
    void aGeneratedFileUnderAnotherNameIsForeign() throws IOException {
        update(STOP);
        Files.createLink(directory.resolve(RESET.path()), directory.resolve(STOP.path()));

        assertThatThrownBy(() -> update(RESET)).hasMessageContaining("is in the way");
    }

    private OutputChanges update(GeneratedFile... files) throws IOException {
        return new OutputDirectory(directory, "com.example").update(Arrays.asList(files));
    }
}
