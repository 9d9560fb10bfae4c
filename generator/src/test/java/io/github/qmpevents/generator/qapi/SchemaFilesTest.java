package io.github.qmpevents.generator.qapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.qapi.schema.QapiSchema;
import io.github.qmpevents.generator.source.SourceLimits;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Tests of files that a schema can't include, or that are not schemas. */
@Timeout(60)
class SchemaFilesTest {
    @TempDir
    Path temporary;

    private Path directory;

    @BeforeEach
    void makeDirectory() throws IOException {
        directory = Files.createDirectories(temporary.resolve("a/b/c/schema")).toRealPath();
    }

    @Test
    void aMissingFileIsAnError() throws IOException {
        assertOneError(
                "{ 'include': 'none.json' }",
                "root.json:1:14: error: [schema-include] can't read the included file " + directory.resolve("none.json")
                        + ": there is no such file; correct the path, which is relative to this file");
    }

    @Test
    void aDirectoryIsAnError() throws IOException {
        Files.createDirectory(directory.resolve("sub.json"));
        assertOneError(
                "{ 'include': 'sub.json' }",
                "root.json:1:14: error: [schema-include] can't read the included file " + directory.resolve("sub.json")
                        + ": it is a directory; ");
    }

    @Test
    void aCycleOfLinksIsAnError() throws IOException {
        Files.createSymbolicLink(directory.resolve("one.json"), Path.of("two.json"));
        Files.createSymbolicLink(directory.resolve("two.json"), Path.of("one.json"));
        assertOneError(
                "{ 'include': 'one.json' }", "root.json:1:14: error: [schema-include] can't read the included file ");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no named pipes among its files")
    void aPipeWithoutAWriterIsAnError() throws Exception {
        Path pipe = directory.resolve("pipe.json");
        Assumptions.assumeTrue(
                new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "this system has no mkfifo");
        assertOneError(
                "{ 'include': 'pipe.json' }",
                "root.json:1:14: error: [schema-include] can't read the included file " + pipe
                        + ": it is not a regular file; ");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a backslash in a path begins an escape in QAPI")
    void aFileOutOfReachIsAnError() throws IOException {
        Files.writeString(temporary.resolve("secret.json"), "secret");
        Files.createSymbolicLink(directory.resolve("link.json"), temporary.resolve("secret.json"));
        String error = "' is out of reach: the files of this schema must be in "
                + temporary.resolve("a/b").toRealPath() + "; move the file there";
        for (String path : List.of(
                "../../../../secret.json",
                "link.json",
                temporary.resolve("secret.json").toString(),
                "/etc/passwd")) {
            assertOneError("{ 'include': '" + path + "' }", "root.json:1:14: error: [schema-include] '" + path + error);
        }
    }

    @Test
    void aFileTwoDirectoriesUpIsWithinReach() throws IOException {
        Files.writeString(directory.resolve("../../event.json"), "{ 'event': 'UP' }");
        Diagnostics diagnostics = diagnostics();

        QapiSchema schema = QapiReader.readSchema(root("{ 'include': '../../event.json' }"), diagnostics)
                .orElseThrow();

        assertThat(schema.events())
                .singleElement()
                .satisfies(event -> assertThat(event.location())
                        .hasToString(temporary.toRealPath().resolve("a/b/event.json") + ":1:1"));
    }

    @Test
    void aCycleOfIncludesIsAnError() throws IOException {
        Files.writeString(directory.resolve("one.json"), "\n{ 'include': './root.json' }\n");
        assertOneError(
                "{ 'include': 'one.json' }",
                "one.json:2:14: error: [schema-include] this file includes " + directory.resolve("root.json")
                        + ", which includes this file; remove one of the includes");
    }

    @Test
    void anErrorInAnIncludedFileIsShownWithItsLine() throws IOException {
        Files.writeString(directory.resolve("one.json"), "# one\n{ 'event': 'A', 'data': 'None' }\n");
        Diagnostics diagnostics = diagnostics();

        assertThat(QapiReader.readSchema(root("{ 'include': 'one.json' }"), diagnostics))
                .isEmpty();
        assertThat(diagnostics.inOrder())
                .singleElement()
                .extracting(Diagnostic::toText)
                .isEqualTo(directory.resolve("one.json") + """
                        :2:25: error: [schema-type] event 'A': 'data' is the unknown type 'None'; expected a struct
                          { 'event': 'A', 'data': 'None' }
                                                  ^""");
    }

    @Test
    void diagnosticsAreInTheOrderOfTheFiles() throws IOException {
        Files.writeString(directory.resolve("b.json"), "{ 'event': 'B', 'data': 'None' }");
        Files.writeString(directory.resolve("a.json"), "{ 'event': 'A', 'data': 'None' }");
        Diagnostics diagnostics = diagnostics();

        assertThat(QapiReader.readSchema(
                        root("{ 'include': 'b.json' }\n{ 'event': 'R', 'data': 'None' }\n{ 'include': 'a.json' }"),
                        diagnostics))
                .isEmpty();
        assertThat(diagnostics.inOrder())
                .extracting(diagnostic -> Path.of(diagnostic.location().file()).getFileName())
                .containsExactly(Path.of("root.json"), Path.of("b.json"), Path.of("a.json"));
    }

    @Test
    void aHugeFileIsAnError() throws IOException {
        Path huge = directory.resolve("huge.json");
        try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
            sparse.setLength(100L * 1024 * 1024);
        }
        assertOneError("{ 'include': 'huge.json' }", "huge.json: error: [spec-size] the file is larger than 16 MiB, ");
    }

    @Test
    void tooManyLargeFilesAreAnError() throws IOException {
        StringBuilder root = new StringBuilder();
        int files = SourceLimits.MAX_TOTAL_BYTES / SourceLimits.MAX_BYTES + 1;
        for (int i = 1; i <= files; i++) {
            Files.writeString(directory.resolve(i + ".json"), " ".repeat(SourceLimits.MAX_BYTES));
            root.append("{ 'include': '").append(i).append(".json' }\n");
        }
        assertOneError(
                root.toString(),
                "root.json:4:14: error: [spec-size] the files together are larger than 64 MiB, so it is not a spec");
    }

    @Test
    void aBinaryFileIsAnError() throws IOException {
        Files.write(directory.resolve("binary.json"), new byte[] {(byte) 0xCA, (byte) 0xFE, 0, 1});
        assertOneError(
                "{ 'include': 'binary.json' }",
                "binary.json:1:1: error: [spec-encoding] the byte 0xCA is not UTF-8; save the file as UTF-8");
        Files.write(directory.resolve("binary.json"), "\n#\0".getBytes(StandardCharsets.UTF_8));
        assertOneError(
                "{ 'include': 'binary.json' }",
                "binary.json:2:2: error: [spec-encoding] the character U+0000 is not allowed in a text; remove it");
    }

    @Test
    void tenThousandBracketsAreAnError() throws IOException {
        for (String bracket : List.of("[", "{'a':", "{'a':\n")) {
            String schema = "{ 'event': 'A', 'data': " + bracket.repeat(10_000);
            assertOneError(
                    schema, "error: [nesting-depth] brackets are nested deeper than 32 levels; no schema needs that");
        }
    }

    @Test
    void tooManyFilesAreAnError() throws IOException {
        for (int i = 1; i <= SourceLimits.MAX_FILES + 5; i++) {
            Files.writeString(directory.resolve(i + ".json"), "{ 'include': '" + (i + 1) + ".json' }");
        }
        assertOneError(
                "{ 'include': '1.json' }",
                SourceLimits.MAX_FILES - 1 + ".json:1:14: error: [spec-size] the spec has more than 1000 files, ");
    }

    @Test
    void aLongChainOfBasesIsAnError() throws IOException {
        StringBuilder schema = new StringBuilder("{ 'struct': 'S0', 'data': {} }\n");
        for (int i = 1; i <= 10_000; i++) {
            schema.append("{ 'struct': 'S")
                    .append(i)
                    .append("', 'base': 'S")
                    .append(i - 1)
                    .append("', 'data': {} }\n");
        }
        assertOneError(
                schema.toString(),
                "root.json:33:1: error: [nesting-depth] struct 'S32': its bases and branches lead through more than 32 "
                        + "types; no schema needs that");
    }

    @Test
    void tooManyMembersAreAnError() throws IOException {
        StringBuilder members = new StringBuilder("'m': 'int'");
        for (int i = 1; i < SourceLimits.MAX_MEMBERS; i++) {
            members.append(", 'm").append(i).append("': 'int'");
        }
        String base = "{ 'struct': 'Base', 'data': { " + members + " } }\n";
        assertThat(QapiReader.readSchema(root(base), diagnostics())).isPresent();
        assertOneError(
                base + "{ 'struct': 'Sub', 'base': 'Base', 'data': { 'more': 'int' } }",
                "root.json:2:1: error: [member-count] struct 'Sub': it has more than 1000 members, including those of"
                        + " its bases and branches; no schema needs that");
    }

    @Test
    void nestedUnionsUpToTheLimitAreRead() throws IOException {
        StringBuilder schema =
                new StringBuilder("{ 'enum': 'E', 'data': [ 'a', 'b' ] }\n{ 'struct': 'U0', 'data': {} }\n");
        for (int i = 1; i < SourceLimits.MAX_NESTING; i++) {
            schema.append(
                    "{ 'union': 'U%d', 'base': { 'm%d': 'E' }, 'discriminator': 'm%d', 'data': { 'a': 'U%d', 'b': 'U%d' } }\n"
                            .formatted(i, i, i, i - 1, i - 1));
        }
        assertThat(QapiReader.readSchema(root(schema.toString()), diagnostics()))
                .isPresent();
    }

    private void assertOneError(String schema, String error) throws IOException {
        Path root = root(schema);
        Diagnostics diagnostics = new Diagnostics(root.toString());
        Optional<QapiSchema> read = QapiReader.readSchema(root, diagnostics);
        assertThat(read).isEmpty();
        assertThat(diagnostics.inOrder()).first().asString().contains(error);
        assertThat(diagnostics.inOrder())
                .hasSize(1)
                .allSatisfy(found -> assertThat(found.toText()).isNotEmpty());
    }

    private Path root(String schema) throws IOException {
        return Files.writeString(directory.resolve("root.json"), schema);
    }

    private Diagnostics diagnostics() {
        return new Diagnostics(directory.resolve("root.json").toString());
    }
}
