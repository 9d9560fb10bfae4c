package io.github.qmpevents.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpectedFileTest {
    @TempDir
    private Path directory;

    @Test
    void aDifferentTextFailsWithTheCommandThatAcceptsIt() throws IOException {
        assumeFalse(GoldenUpdate.isWanted());
        ExpectedFile file = expected("old\n");

        assertThatThrownBy(() -> file.assertHolds("new\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Dtest=ExpectedFileTest ")
                .hasMessageContaining("-Dqmp.golden.update=true");
        assertThat(file.path()).hasContent("old");
    }

    private ExpectedFile expected(String content) throws IOException {
        return new ExpectedFile(Files.writeString(directory.resolve("a.read"), content), ExpectedFileTest.class);
    }
}
