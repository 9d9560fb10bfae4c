package io.github.qmpevents.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.fixtures.InstalledQemu;
import io.github.qmpevents.fixtures.NeedsQemu;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.introspection.IntrospectedEvent;
import io.github.qmpevents.generator.introspection.IntrospectedSchema;
import io.github.qmpevents.generator.introspection.IntrospectionReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Tests that the generator reads and compares the file that {@code introspect} writes for a real QEMU. */
@NeedsQemu
@Timeout(120)
class IntrospectedQemuTest {
    @TempDir
    private Path directory;

    @Test
    void theGeneratorReadsItsSchema() throws IOException {
        Path file = directory.resolve("schema.json");

        assertThat(CommandLineRun.of("introspect", InstalledQemu.PROGRAM, "--output", file))
                .isEqualTo(new CommandLineRun(0, "", ""));

        Diagnostics diagnostics = new Diagnostics(file.toString());
        IntrospectedSchema schema =
                IntrospectionReader.readSchema(file, diagnostics).orElseThrow();
        assertThat(diagnostics.inOrder()).isEmpty();
        assertThat(schema.events())
                .extracting(IntrospectedEvent::name)
                .contains("STOP", "BLOCK_IO_ERROR", "GUEST_PANICKED")
                .doesNotHaveDuplicates();
        assertThat(directory).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void itsSchemaIsPrintedInShortLines() throws IOException {
        Path file = Files.writeString(directory.resolve("schema.json"), "old");

        CommandLineRun run = CommandLineRun.of("introspect", InstalledQemu.PROGRAM);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("[\n  {")
                .endsWith("}\n]\n")
                .containsPattern("\n  \\{[^{}\n]*\"name\": \"STOP\"[^{}\n]*},\n")
                .matches(text -> text.chars().allMatch(c -> c == '\n' || (c >= ' ' && c <= '~')), "has plain lines");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(300));
        CommandLineRun.of("introspect", "--output", file, InstalledQemu.PROGRAM);
        assertThat(Files.readAllBytes(file)).isEqualTo(run.out().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFailureToWriteItsSchemaIsReported() {
        CommandLineRun run =
                CommandLineRun.of("introspect", InstalledQemu.PROGRAM, "--output", directory.resolve("none/a"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("qmp-events: can't write " + directory.resolve("none/a") + ": ")
                .hasLineCount(1);
    }
}
