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

/** Tests that files that begin like generated ones are taken over if the manifest was deleted or lacks them. */
class LostManifestTest {
    private static final GeneratedFile RESET = file("ResetEvent", "reset");
    private static final GeneratedFile STOP = file("StopEvent", "stop");

    @TempDir
    private Path root;

    private Path manifest;

    @BeforeEach
    void generate() throws IOException {
        update(RESET, STOP);
        manifest = root.resolve(".qmp-events/com.example.manifest");
    }

    @Test
    void unchangedFilesAreListedAgain() throws IOException {
        String before = Files.readString(manifest);
        Files.delete(manifest);

        assertThat(update(RESET, STOP)).isEqualTo(new OutputChanges(0, 2, 0));
        assertThat(manifest).hasContent(before.strip());
    }

    @Test
    void filesOfAFormerSpecAreOverwritten() throws IOException {
        Files.delete(manifest);

        assertThat(update(file("ResetEvent", "changed"), STOP)).isEqualTo(new OutputChanges(1, 1, 0));
        assertThat(root.resolve(RESET.path())).content().contains("changed");
    }

    @Test
    void filesThatAreNoLongerGeneratedAreDeleted() throws IOException {
        Files.delete(manifest);

        assertThat(update(RESET)).isEqualTo(new OutputChanges(0, 1, 1));
        assertThat(root.resolve(STOP.path())).doesNotExist();
    }

    @Test
    void aFileThatTheManifestLacksIsTakenOver() throws IOException {
        Files.writeString(manifest, RESET.path() + "\n");

        assertThat(update(RESET, file("StopEvent", "changed"))).isEqualTo(new OutputChanges(1, 1, 0));
    }

    @Test
    void aForeignFileInTheWayIsAnError() throws IOException {
        Files.delete(manifest);
        Path mine = Files.writeString(root.resolve(RESET.path()), "package com.example;\n" + RESET.content());

        assertThatThrownBy(() -> update(RESET, STOP))
                .isInstanceOf(OutputException.class)
                .hasMessageStartingWith(mine + " is in the way");
        assertThat(mine).content().startsWith("package com.example;");
    }

    @Test
    void foreignFilesNearbyAreLeftAlone() throws IOException {
        Files.delete(manifest);
        Path mine = Files.writeString(root.resolve("com/example/Mine.java"), "mine");
        Path text = Files.writeString(root.resolve("com/example/mine.txt"), RESET.content());
        Path below = Files.createDirectories(root.resolve("com/example/sub")).resolve("Other.java");
        Files.writeString(below, RESET.content());

        update(RESET);

        assertThat(List.of(mine, text, below))
                .allSatisfy(file -> assertThat(file).exists());
    }

    @Test
    void aDirectoryNamedLikeAJavaFileIsIgnored() throws IOException {
        Files.delete(manifest);
        Files.createDirectory(root.resolve("com/example/Strange.java"));

        assertThat(update(RESET, STOP)).isEqualTo(new OutputChanges(0, 2, 0));
    }

    private OutputChanges update(GeneratedFile... files) throws IOException {
        return new OutputDirectory(root, "com.example").update(List.of(files));
    }

    private static GeneratedFile file(String name, String content) {
        return new GeneratedFile(
                "com/example/" + name + ".java", GeneratedFile.MARK + "spec.txt.\n// " + content + "\n");
    }
}
