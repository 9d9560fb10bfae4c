package io.github.qmpevents.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.generator.java.emit.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that the next update can continue after one that failed or was killed. */
class InterruptedUpdateTest {
    private static final GeneratedFile FORMER = new GeneratedFile("com/example/FormerEvent.java", "former");
    private static final GeneratedFile FIRST = new GeneratedFile("com/example/FirstEvent.java", "first");
    private static final GeneratedFile SECOND = new GeneratedFile("com/example/SecondEvent.java", "second");

    @TempDir
    private Path directory;

    private Path inTheWay;

    /** Makes an update fail after the first of two files is in its place. */
    @BeforeEach
    void failInTheMiddle() throws IOException {
        update(FORMER);
        Update update = Update.plan(directory, "com.example", List.of(FIRST, SECOND));
        inTheWay = directory.resolve(SECOND.path());
        Files.createDirectories(inTheWay.resolve("full"));

        assertThatThrownBy(update::apply).isInstanceOf(IOException.class);

        assertThat(directory.resolve(FIRST.path())).hasContent("first");
    }

    @Test
    void theManifestListsFormerAndFutureFiles() {
        assertThat(directory.resolve(".qmp-events/com.example.manifest"))
                .content()
                .contains(FORMER.path(), FIRST.path(), SECOND.path());
    }

    @Test
    void noStagedFileIsLeft() {
        assertThat(directory.resolve(".qmp-events").toFile().list()).containsExactly("com.example.manifest");
    }

    @Test
    void theNextUpdateTreatsNoFileAsForeign() throws IOException {
        Files.delete(inTheWay.resolve("full"));
        Files.delete(inTheWay);

        assertThat(update(new GeneratedFile(FIRST.path(), "changed"))).isEqualTo(new OutputChanges(1, 0, 0));
        assertThat(update(SECOND)).isEqualTo(new OutputChanges(1, 0, 1));
    }

    @Test
    void aStagedLinkOfAKilledUpdateIsNotFollowed() throws IOException {
        Files.delete(inTheWay.resolve("full"));
        Files.delete(inTheWay);
        Path mine = Files.writeString(directory.resolve("mine"), "mine");
        Path staging = Files.createDirectories(directory.resolve(".qmp-events/com.example.staging"));
        Files.createSymbolicLink(staging.resolve("0"), mine);

        update(SECOND);

        assertThat(mine).hasContent("mine");
        assertThat(staging).doesNotExist();
    }

    private OutputChanges update(GeneratedFile... files) throws IOException {
        return new OutputDirectory(directory, "com.example").update(List.of(files));
    }
}
