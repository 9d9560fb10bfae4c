package io.github.qmpevents.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.generator.java.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A manifest lies where anybody can edit it, and what it lists gets deleted. */
class ManifestTest {
    private static final SourceFile STOP = new SourceFile("com/example/StopEvent.java", "record StopEvent() {}\n");

    @TempDir
    private Path temporary;

    private Path root;
    private Path outside;
    private Path manifest;

    @BeforeEach
    void makeAnOutputDirectoryBesideAnother() throws IOException {
        root = Files.createDirectories(temporary.resolve("output"));
        outside = Files.createDirectories(temporary.resolve("outside"));
        Files.writeString(outside.resolve("Mine.java"), "mine");
        manifest = root.resolve(".qmp-events/com.example.manifest");
        Files.createDirectories(manifest.getParent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside/Mine.java",
                "com/example/../../../outside/Mine.java",
                "/etc/passwd",
                "com//example/Mine.java",
                "com/example/./Mine.java",
                "com/example/",
                "com\\example\\..\\..\\..\\outside\\Mine.java",
                "com/example/Mine\0.java",
            })
    void anEntryThatMayLeadOutsideIsAnError(String entry) throws IOException {
        Files.writeString(manifest, "# a comment\n" + STOP.path() + "\n" + entry + "\n");

        assertThatThrownBy(this::update)
                .isInstanceOf(OutputException.class)
                .hasMessage(
                        manifest + ":3: \"" + entry
                                + "\" may lead out of the output directory; expected a relative path such as com/example/Event.java");

        assertNothingWasTouched();
    }

    @Test
    void anAbsolutePathIntoTheDirectoryIsAnErrorToo() throws IOException {
        Files.writeString(manifest, root.resolve(STOP.path()) + "\n");

        assertThatThrownBy(this::update).isInstanceOf(OutputException.class).hasMessageStartingWith(manifest + ":1: ");
    }

    @Test
    void anEntryOfAnotherPackageIsAnError() throws IOException {
        Path other = root.resolve("com/exampleother/Mine.java");
        Files.createDirectories(other.getParent());
        Files.writeString(other, "mine");
        Files.writeString(manifest, "com/exampleother/Mine.java\n");

        assertThatThrownBy(this::update)
                .isInstanceOf(OutputException.class)
                .hasMessage(manifest + ":1: \"com/exampleother/Mine.java\" is not a file of package com.example; "
                        + "expected a path that begins with com/example/");
        assertThat(other).hasContent("mine");
    }

    @Test
    void aDirectoryThatLeadsOutsideIsAnError() throws IOException {
        Files.createDirectories(root.resolve("com"));
        Files.createSymbolicLink(root.resolve("com/example"), outside);
        Files.writeString(manifest, "com/example/Mine.java\n");

        assertThatThrownBy(this::update)
                .isInstanceOf(OutputException.class)
                .hasMessage(manifest + ":1: " + root.resolve("com/example")
                        + " is a symbolic link that leads out of the output directory. Remove the link");
        assertNothingWasTouched();
    }

    @Test
    void aDirectoryThatLeadsOutsideIsAnErrorWithoutManifest() throws IOException {
        Files.createSymbolicLink(root.resolve("com"), outside);

        assertThatThrownBy(this::update).isInstanceOf(OutputException.class).hasMessageContaining("leads out");
        assertNothingWasTouched();
    }

    @Test
    void aDirectoryThatLeadsNowhereIsAnError() throws IOException {
        Files.createSymbolicLink(root.resolve("com"), outside.resolve("missing"));

        assertThatThrownBy(this::update)
                .isInstanceOf(OutputException.class)
                .hasMessageContaining(root.resolve("com") + " is not a directory");
    }

    @Test
    void aLinkInPlaceOfAFileIsAnError() throws IOException {
        Files.createDirectories(root.resolve("com/example"));
        Files.createSymbolicLink(root.resolve(STOP.path()), outside.resolve("Mine.java"));
        Files.writeString(manifest, STOP.path() + "\n");

        assertThatThrownBy(this::update)
                .isInstanceOf(OutputException.class)
                .hasMessageContaining(root.resolve(STOP.path()) + " is a symbolic link; expected a file");
        assertNothingWasTouched();
    }

    @Test
    void aManifestThatLiesElsewhereIsAnError() throws IOException {
        Files.delete(manifest.getParent());
        Files.createSymbolicLink(manifest.getParent(), outside);

        assertThatThrownBy(this::update)
                .isInstanceOf(OutputException.class)
                .hasMessage("the manifest of package com.example: " + manifest.getParent()
                        + " is a symbolic link that leads out of the output directory. Remove the link");
    }

    @Test
    void aStagingDirectoryThatLiesElsewhereIsAnError() throws IOException {
        Files.createSymbolicLink(manifest.resolveSibling("com.example.staging"), outside);

        assertThatThrownBy(this::update)
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("com.example.staging is a symbolic link");
        assertNothingWasTouched();
    }

    @Test
    void aLinkThatStaysInsideIsFine() throws IOException {
        Files.createDirectories(root.resolve("elsewhere/example"));
        Files.createSymbolicLink(root.resolve("com"), root.resolve("elsewhere"));

        assertThat(update()).isEqualTo(new OutputChanges(1, 0, 0));
        assertThat(new OutputDirectory(root, "com.example").update(List.of())).isEqualTo(new OutputChanges(0, 0, 1));

        assertThat(root.resolve("com")).isSymbolicLink();
    }

    @Test
    void theOutputDirectoryMayBeALink() throws IOException {
        Path link = Files.createSymbolicLink(temporary.resolve("link"), root);

        new OutputDirectory(link, "com.example").update(List.of(STOP));

        assertThat(root.resolve(STOP.path())).hasContent(STOP.content());
    }

    @Test
    void aManifestThatIsNoTextIsAnError() throws IOException {
        Files.write(manifest, new byte[] {(byte) 0xc3, '\n'});

        assertThatThrownBy(this::update)
                .isInstanceOf(OutputException.class)
                .hasMessage(manifest + " is not encoded in UTF-8. Delete it and the files that it lists");
    }

    @Test
    void aManifestThatSomeToolGaveOtherLineEndsIsFine() throws IOException {
        update();
        Files.writeString(manifest, Files.readString(manifest).replace("\n", "\r\n"));

        assertThat(update()).isEqualTo(new OutputChanges(0, 1, 0));
    }

    private OutputChanges update() throws IOException {
        return new OutputDirectory(root, "com.example").update(List.of(STOP));
    }

    private void assertNothingWasTouched() {
        assertThat(outside).isDirectoryContaining("glob:**Mine.java");
        assertThat(outside.toFile().list()).containsExactly("Mine.java");
        assertThat(outside.resolve("Mine.java")).hasContent("mine");
    }
}
