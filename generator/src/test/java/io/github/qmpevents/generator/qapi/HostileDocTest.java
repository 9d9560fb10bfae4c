package io.github.qmpevents.generator.qapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.source.SourceReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that an event is read, and quickly, regardless of its doc comment. */
@Timeout(120)
class HostileDocTest {
    private static final int ROUNDS = 1_500;
    private static final int MANY = 100_000;
    private static final String[] PIECES = {
        "\n# ",
        "\n#\n#",
        "\n",
        "\n#\t",
        "    ",
        "- ",
        "1. ",
        "#. ",
        "::",
        ".. note::",
        ".. qmp-example::\n#    ",
        "Example:\n# ",
        "Examples::\n#  ",
        "Since: 1.1",
        " (since 2.0)",
        "#optional",
        "<- ",
        "-> ",
        "{",
        "}",
        "{ \"event\": \"E\"",
        ",",
        "\"",
        "`",
        "``",
        "*",
        "@a",
        "@a: ",
        ":ref:`",
        " <x>`__",
        "\\",
        "Features:\n# ",
        "+--\n# ",
        "\u00e9",
        "\uD83D\uDE00",
        "\r"
    };

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"types", "oldest", "words", "examples"})
    void aRandomlyChangedCommentCausesNoException(String name) throws IOException {
        String schema = Files.readString(Path.of("src/test/resources/qapi/model", name + ".json"));
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            StringBuilder changed = new StringBuilder(schema);
            for (int i = random.nextInt(6); i >= 0; i--) {
                int place = changed.indexOf("\n# ", random.nextInt(changed.length()));
                changed.insert(Math.max(0, place + 1) + random.nextInt(2), PIECES[random.nextInt(PIECES.length)]);
            }
            read(changed.toString(), "seed " + seed);
        }
    }

    @Test
    void aRandomCommentCausesNoException() throws IOException {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            StringBuilder comment = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                comment.append(PIECES[random.nextInt(PIECES.length)]);
            }
            read(schema(comment.toString().replace("\n", "\n# ")), "seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- ",
                "1. ",
                "`",
                "``a ",
                "`a ",
                "*",
                "**a ",
                "*a ",
                ":ref:`",
                "@",
                "@a",
                "\\",
                "<",
                "`<a ",
                " ",
                "(since ",
                "#optional ",
                ".. ",
                "a::\n#",
                "\n#\n#",
                "\n# - ",
                "\n# .. note::",
                "\n# .. qmp-example::\n#    <- {",
                "\n# Example:\n# { \"",
                "\n# Example::\n#   {",
                "\n# Since: 1",
                "\n# Note: 1",
                "\n# @a: a",
                "\n# +-",
                "{",
                "}",
                "[",
                "\n# <- {\n#\n#"
            })
    void manyRepetitionsAreReadInTime(String piece) throws IOException {
        String pieces = piece.repeat(MANY);
        readEvent(pieces);
        readEvent("Example:\n# <- {" + pieces);
        readEvent(".. qmp-example::\n#   " + pieces + "\n#");
    }

    @Test
    void deepNestingIsReadInTime() throws IOException {
        for (String start : List.of("- ", "1. ", ".. note:: ", "a::", "{ ", "{ \"a\": ")) {
            StringBuilder comment = new StringBuilder("Example:\n# ");
            for (int depth = 0; depth < 2_000; depth++) {
                comment.append(start).append("text\n# ").append("  ".repeat(depth));
            }
            readEvent(comment.toString());
            readEvent(comment.substring("Example:\n# ".length()));
        }
    }

    private void readEvent(String comment) throws IOException {
        Optional<Spec> spec = read(schema(comment), "many");
        assertThat(spec.orElseThrow().events()).hasSize(1);
    }

    private static String schema(String comment) {
        return "##\n# @E:\n#\n# " + comment + "\n##\n{ 'event': 'E', 'data': { '*a': 'int' } }\n";
    }

    private Optional<Spec> read(String schema, String description) throws IOException {
        Path root = Files.write(directory.resolve("root.json"), schema.getBytes(StandardCharsets.UTF_8));
        Diagnostics diagnostics = new Diagnostics(root.toString());
        SourceReader files = new SourceReader(diagnostics);

        Optional<Spec> spec =
                files.read(root).flatMap(source -> QapiReader.read(source, "root.json", files, diagnostics));

        spec.ifPresent(read -> SpecRendering.of(read, diagnostics));
        List<Diagnostic> found = diagnostics.inOrder();
        for (Diagnostic diagnostic : found.subList(0, Math.min(found.size(), 100))) {
            assertThat(diagnostic.location().line()).as(description).isPositive();
            assertThat(diagnostic.toText()).as(description).contains("^");
        }
        return spec;
    }
}
