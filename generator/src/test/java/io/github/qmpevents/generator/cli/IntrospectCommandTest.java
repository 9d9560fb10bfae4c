package io.github.qmpevents.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that a program without a schema is a problem, and leaves the file unchanged. */
class IntrospectCommandTest {
    @TempDir
    private Path directory;

    @Test
    void aFailureLeavesTheFileUnchanged() throws IOException {
        Path file = Files.writeString(directory.resolve("schema.json"), "old");
        CommandLineRun problem = new CommandLineRun(
                1,
                "",
                "qmp-events: there is no no-such-qemu on the PATH; name a QEMU, such as qemu-system-x86_64, or its"
                        + " path\n");

        assertThat(CommandLineRun.of("introspect", "no-such-qemu", "--output", file))
                .isEqualTo(problem);
        assertThat(CommandLineRun.of("introspect", "no-such-qemu", "--output", directory.resolve("new")))
                .isEqualTo(problem);
        assertThat(CommandLineRun.of("introspect", "no-such-qemu")).isEqualTo(problem);
        assertThat(file).hasContent("old");
        assertThat(directory).isDirectoryNotContaining(path -> !path.equals(file));
    }
}
