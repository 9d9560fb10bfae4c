package io.github.qmpevents.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compiles the snippets of the documentation. */
class SnippetTest {
    @Test
    void eachSnippetInJavaCompiles(@TempDir Path classes) {
        assertThat(JavaSnippets.problems(Project.snippets("java"), classes)).isEmpty();
    }

    /** Of the packages that a program can use. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/java/io/github/qmpevents/client",
                "src/main/java/io/github/qmpevents/client/testing",
                "src/main/java/io/github/qmpevents/runtime",
                "target/generated-sources/qmp-events/io/github/qmpevents/qemu"
            })
    void eachPackageHasSamplesAndTheyCompile(String directory, @TempDir Path classes) {
        List<Snippet> samples = JavadocSamples.in(Path.of(directory).toAbsolutePath());
        assertThat(samples)
                .extracting(Snippet::file)
                .contains(Project.name(Path.of(directory).toAbsolutePath().resolve("package-info.java")));
        assertThat(JavaSnippets.problems(samples, classes)).isEmpty();
    }

    @Test
    void eachSnippetInKotlinCompiles(@TempDir Path directory) throws IOException {
        assertThat(KotlinSnippets.problems(Project.snippets("kotlin"), directory))
                .isEmpty();
    }
}
