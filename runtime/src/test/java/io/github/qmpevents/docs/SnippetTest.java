package io.github.qmpevents.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compiles the snippets of the documentation. */
class SnippetTest {
    @Test
    void eachJavaSnippetCompiles(@TempDir Path classes) {
        assertThat(JavaSnippets.problems(Project.snippets("java"), classes)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "src/main/java/io/github/qmpevents/client, package-info ClientObserver EndReason Expectation MemoryBudget Overflow"
                + " QmpClient QmpClientBuilder QmpCommand QmpException QmpListener ReconnectPolicy StreamItem Subscription",
        "src/main/java/io/github/qmpevents/client/testing, package-info FakeQemu",
        "src/main/java/io/github/qmpevents/runtime,"
                + " package-info EventDecoder EventDispatcher QmpEvent RawJson Received WireValue",
        "target/generated-sources/qmp-events/io/github/qmpevents/qemu, package-info"
    })
    void theGivenTypesHaveSamplesAndAllSamplesCompile(String directory, String types, @TempDir Path classes) {
        List<Snippet> samples = JavadocSamples.in(Path.of(directory).toAbsolutePath());
        assertThat(samples)
                .extracting(sample -> sample.file().replaceAll(".*/|\\.java", ""))
                .contains(types.split(" "));
        assertThat(JavaSnippets.problems(samples, classes)).isEmpty();
    }

    @Test
    void eachKotlinSnippetCompiles(@TempDir Path directory) throws IOException {
        assertThat(KotlinSnippets.problems(Project.snippets("kotlin"), directory))
                .isEmpty();
    }
}
