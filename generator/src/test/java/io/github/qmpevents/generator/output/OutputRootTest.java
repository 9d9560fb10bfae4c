package io.github.qmpevents.generator.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that a path that leads out of a directory on one system is rejected on all. */
class OutputRootTest {
    @TempDir
    private Path root;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/etc/passwd",
                ".",
                "..",
                "a/..",
                "../a",
                "a/./b",
                "a//b",
                "a/",
                "C:",
                "C:a",
                "C:/a",
                "a/C:b",
                "a.java:stream",
                "\\\\server\\share",
                "a\\b",
                "~/a*?",
                "a b",
                "a\0b",
                "...",
                "com./a",
                "a\nb",
                "a\u202Eb",
                "a\uD800b",
            })
    void aPathThatIsNotPlainIsRejected(String path) {
        assertThat(OutputRoot.isPlain(path)).isFalse();
        assertThatThrownBy(() -> OutputRoot.around(root).locate(path, "the manifest:1"))
                .isInstanceOf(OutputException.class)
                .hasMessage(
                        "the manifest:1: \"" + path
                                + "\" may lead out of the output directory; expected a relative path such as com/example/Event.java");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "com/example/StopEvent.java",
                "com/example/package-info.java",
                ".qmp-events/com.example.manifest",
                "com/größe/_$1.java",
                "...a",
            })
    void aPlainPathIsAccepted(String path) throws IOException {
        assertThat(OutputRoot.isPlain(path)).isTrue();
        assertThat(OutputRoot.around(root).locate(path, "")).isEqualTo(root.resolve(path));
    }

    @Test
    void supplementaryLettersAreAccepted() {
        assertThat(OutputRoot.isPlain("com/\uD840\uDC00.java")).isTrue();
    }
}
