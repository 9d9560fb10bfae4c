package io.github.qmpevents.generator.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.qmpevents.generator.java.emit.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputDirectoryTest {
    private static final String MANIFEST = ".qmp-events/com.example.manifest";
    private static final GeneratedFile RESET =
            new GeneratedFile("com/example/ResetEvent.java", "record ResetEvent() {}\n");
    private static final GeneratedFile STOP =
            new GeneratedFile("com/example/StopEvent.java", "record StopEvent() {}\n");
    private static final GeneratedFile STOP_CHANGED =
            new GeneratedFile("com/example/StopEvent.java", "record StopEvent(int i) {}\n");

    @TempDir
    private Path directory;

    @Test
    void writesTheFilesAndListsThemInTheManifest() throws IOException {
        assertThat(update(STOP, RESET)).isEqualTo(new OutputChanges(2, 0, 0));

        assertThat(directory.resolve(RESET.path())).hasContent(RESET.content());
        assertThat(directory.resolve(STOP.path())).hasContent(STOP.content());
        assertThat(directory.resolve(MANIFEST)).hasContent("""
                # The files that qmp-events generated for the package com.example.
                # The next run overwrites or deletes these. Not to be edited.
                com/example/ResetEvent.java
                com/example/StopEvent.java
                """);
        assertThat(content()).hasSize(3);
    }

    @Test
    void touchesNothingIfNothingChanged() throws IOException {
        update(RESET, STOP);
        Map<String, String> before = content();
        FileTime longAgo = FileTime.from(Instant.parse("2013-03-21T00:00:00Z"));
        List<Path> all = all();
        for (Path path : all) {
            Files.setLastModifiedTime(path, longAgo);
        }

        assertThat(update(RESET, STOP)).isEqualTo(new OutputChanges(0, 2, 0));

        assertThat(content()).isEqualTo(before);
        assertThat(all())
                .isEqualTo(all)
                .allSatisfy(path -> assertThat(Files.getLastModifiedTime(path)).isEqualTo(longAgo));
    }

    @Test
    void writesOnlyTheFileThatDiffers() throws IOException {
        update(RESET, STOP);
        FileTime longAgo = FileTime.from(Instant.parse("2013-03-21T00:00:00Z"));
        Files.setLastModifiedTime(directory.resolve(RESET.path()), longAgo);
        Files.setLastModifiedTime(directory.resolve(MANIFEST), longAgo);

        assertThat(update(RESET, STOP_CHANGED)).isEqualTo(new OutputChanges(1, 1, 0));

        assertThat(directory.resolve(STOP.path())).hasContent(STOP_CHANGED.content());
        assertThat(Files.getLastModifiedTime(directory.resolve(RESET.path()))).isEqualTo(longAgo);
        assertThat(Files.getLastModifiedTime(directory.resolve(MANIFEST))).isEqualTo(longAgo);
    }

    @Test
    void deletesWhatIsNoLongerGeneratedAndNothingElse() throws IOException {
        update(RESET, STOP);
        Path neighbour = Files.writeString(directory.resolve("com/example/HandWritten.java"), "class HandWritten {}");

        assertThat(update(STOP)).isEqualTo(new OutputChanges(0, 1, 1));

        assertThat(directory.resolve(RESET.path())).doesNotExist();
        assertThat(neighbour).hasContent("class HandWritten {}");
        assertThat(Files.readString(directory.resolve(MANIFEST)))
                .contains(STOP.path())
                .doesNotContain(RESET.path());
    }

    @Test
    void leavesNothingBehindIfNothingIsGeneratedAnyMore() throws IOException {
        update(RESET, STOP);

        assertThat(update()).isEqualTo(new OutputChanges(0, 0, 2));

        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void overwritesAnEditedFile() throws IOException {
        update(RESET);
        Files.writeString(directory.resolve(RESET.path()), "edited");

        assertThat(update(RESET)).isEqualTo(new OutputChanges(1, 0, 0));

        assertThat(directory.resolve(RESET.path())).hasContent(RESET.content());
    }

    @Test
    void writesAFileAgainThatSomebodyDeleted() throws IOException {
        update(RESET, STOP);
        Files.delete(directory.resolve(RESET.path()));

        assertThat(update(STOP)).isEqualTo(new OutputChanges(0, 1, 0));
        assertThat(update(RESET, STOP)).isEqualTo(new OutputChanges(1, 1, 0));
    }

    @Test
    void leavesAForeignFileAsItIs() throws IOException {
        Path foreign = write(STOP.path(), "mine");

        assertThatThrownBy(() -> update(RESET, STOP))
                .isInstanceOf(OutputException.class)
                .hasMessage(foreign + " is in the way of a generated file: "
                        + directory.resolve(MANIFEST)
                        + " does not list it, and it does not begin with \"// Generated by qmp-events from \"."
                        + " Move it away, or choose another package");

        assertThat(content()).containsExactly(Map.entry(STOP.path(), "mine"));
    }

    @Test
    void aFileOfAnotherPackageIsForeignToo() throws IOException {
        update(RESET);

        assertThatThrownBy(() -> new OutputDirectory(directory, "com").update(List.of(RESET)))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("is in the way");
    }

    @Test
    void packagesShareADirectory() throws IOException {
        update(RESET);
        GeneratedFile other = new GeneratedFile("org/example/StopEvent.java", "");
        OutputDirectory otherPackage = new OutputDirectory(directory, "org.example");

        assertThat(otherPackage.update(List.of(other))).isEqualTo(new OutputChanges(1, 0, 0));
        assertThat(update(STOP)).isEqualTo(new OutputChanges(1, 0, 1));
        assertThat(otherPackage.update(List.of(other))).isEqualTo(new OutputChanges(0, 1, 0));
    }

    @Test
    void aDirectoryThatDoesNotExistIsMade() throws IOException {
        Path deep = directory.resolve("Größe und mehr/ソース");

        assertThat(new OutputDirectory(deep, "com.example").update(List.of(RESET)))
                .isEqualTo(new OutputChanges(1, 0, 0));

        assertThat(deep.resolve(RESET.path())).hasContent(RESET.content());
    }

    @Test
    void writesUtf8() throws IOException {
        update(new GeneratedFile("com/example/Größe.java", "// größer \uD83D\uDE00\n"));

        assertThat(Files.readString(directory.resolve("com/example/Größe.java"), UTF_8))
                .isEqualTo("// größer \uD83D\uDE00\n");
        assertThat(update(new GeneratedFile("com/example/Größe.java", "// größer \uD83D\uDE00\n")))
                .isEqualTo(new OutputChanges(0, 1, 0));
    }

    @Test
    void aFileIsNoOutputDirectory() throws IOException {
        Path file = write("file", "mine");

        assertThatThrownBy(() -> new OutputDirectory(file, "com.example").update(List.of(RESET)))
                .isInstanceOf(OutputException.class)
                .hasMessage("the output directory " + file + " is not a directory. Choose another one");
    }

    @Test
    void aFileWhereADirectoryIsToBeIsInTheWay() throws IOException {
        Path file = write("com", "mine");

        assertThatThrownBy(() -> update(RESET))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining(file + " is not a directory");
        assertThat(content()).containsExactly(Map.entry("com", "mine"));
    }

    @Test
    void aDirectoryWhereAFileIsToBeIsInTheWay() throws IOException {
        Path inTheWay = Files.createDirectories(directory.resolve(RESET.path()));

        assertThatThrownBy(() -> update(RESET))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining(inTheWay + " is a directory; expected a file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"com/example/StopEvent.java", MANIFEST, ".qmp-events/lock"})
    @DisabledOnOs(OS.WINDOWS)
    void aPipeIsInTheWayAndNotWaitedFor(String path) throws Exception {
        Path pipe = directory.resolve(path);
        Files.createDirectories(pipe.getParent());
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        assertThatThrownBy(() -> update(STOP))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining(pipe + " is a pipe, a socket or a device; expected a file. Move it away");
    }

    @Test
    void whatTheFileSystemSaysIsPassedOn() throws IOException {
        Path inTheWay = write(".qmp-events/com.example.staging", "mine");

        assertThatThrownBy(() -> update(RESET))
                .isInstanceOf(OutputException.class)
                .hasMessageStartingWith("can't write to the output directory " + directory + ": ")
                .hasMessageContaining(inTheWay.toRealPath().toString());
    }

    @Test
    void aDirectoryWithoutPermissionIsSaidSo() throws IOException {
        assumeTrue(directory.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeTrue(!Files.isWritable(directory), "runs as a user to whom no permission matters");

        assertThatThrownBy(() -> update(RESET))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("can't write to the output directory " + directory + ": no permission for ");
    }

    @Test
    void takesOverWhatAKilledProcessLeft() throws IOException {
        write(".qmp-events/com.example.staging/0", "half a fi");
        write(MANIFEST, STOP.path() + "\n" + RESET.path() + "\n");
        write(STOP.path(), STOP.content());

        assertThat(update(STOP, RESET)).isEqualTo(new OutputChanges(1, 1, 0));

        assertThat(content().keySet()).containsExactly(MANIFEST, RESET.path(), STOP.path());
    }

    private OutputChanges update(GeneratedFile... files) throws IOException {
        return new OutputDirectory(directory, "com.example").update(Arrays.asList(files));
    }

    private Path write(String path, String content) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            return paths.sorted().toList();
        }
    }

    private Map<String, String> content() throws IOException {
        Map<String, String> content = new TreeMap<>();
        for (Path file : all().stream().filter(Files::isRegularFile).collect(Collectors.toList())) {
            content.put(directory.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
        return content;
    }
}
