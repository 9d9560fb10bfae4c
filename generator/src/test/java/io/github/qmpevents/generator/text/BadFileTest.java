package io.github.qmpevents.generator.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.Generator;
import io.github.qmpevents.generator.Reading;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.source.SourceLimits;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests of files that are not specs, or only nearly. */
@Timeout(60)
class BadFileTest {
    private static final String GOOD = "ALARM\n-----\n\nData: None.\n";

    private static final String PROTOCOL = """
            1. Introduction
            ===============

            What the protocol is.

            2.1 General definitions
            -----------------------

            A json-object is an object.

            2.2 Greeting
            ------------

            { "greeting": json-object }
            """;

    private static final String COMMAND = """
            grow
            ----

            Makes the house grow.

            Arguments:

            - "height": how high (json-int)

            Example:

            -> { "execute": "grow", "arguments": { "height": 3 } }
            <- { "return": {} }

            """;

    @TempDir
    Path directory;

    @ParameterizedTest
    @MethodSource
    void aFaultIsReportedAtItsLocation(byte[] content, String error) throws IOException {
        Path file = Files.write(directory.resolve("spec.txt"), content);
        assertError(file, file + error);
    }

    static Stream<Arguments> aFaultIsReportedAtItsLocation() {
        return Stream.of(
                Arguments.of(
                        bytes(""),
                        ": error: [spec-empty] the spec is empty; expected a text, a QAPI schema, or an introspection reply"),
                Arguments.of(bytes(" \n\t\r\n\n"), ": error: [spec-empty] "),
                Arguments.of(bytes("\uFEFF"), ": error: [spec-empty] "),
                Arguments.of(bytes("Lorem ipsum.\n"), ": error: [spec-unrecognized] this file describes no events; "),
                Arguments.of(bytes("Title\n=====\n\nText.\n"), ": error: [spec-unrecognized] "),
                Arguments.of(bytes("<html>\n<body>\n</body>"), ": error: [spec-unrecognized] "),
                Arguments.of(bytes(PROTOCOL), ": error: [spec-unrecognized] "),
                Arguments.of(
                        bytes(COMMAND.repeat(60) + COMMAND.replace("grow", "__com.example_grow")),
                        ": error: [spec-unrecognized] "),
                Arguments.of(
                        bytes("ALARM\n-----\n\nRings\0 loud.\n"),
                        ":4:6: error: [spec-encoding] the character U+0000 is not allowed in a text; remove it"),
                Arguments.of(
                        bytes("ALARM\n-----\n\n\u001B[1mRings.\n"),
                        ":4:1: error: [spec-encoding] the character U+001B"),
                Arguments.of(
                        "ALARM\n-----\n\nRings für alle.\n".getBytes(StandardCharsets.ISO_8859_1),
                        ":4:8: error: [spec-encoding] the byte 0xFC is not UTF-8; save the file as UTF-8"),
                Arguments.of(
                        "\uFEFF".concat(GOOD).getBytes(StandardCharsets.UTF_16LE),
                        ":1:1: error: [spec-encoding] the byte 0xFF"),
                Arguments.of(
                        new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0},
                        ":1:1: error: [spec-encoding] "),
                Arguments.of(new byte[] {'A', (byte) 0xC3}, ":1:2: error: [spec-encoding] the byte 0xC3"),
                Arguments.of(
                        bytes("\n".repeat(SourceLimits.MAX_LINES + 1)),
                        ": error: [spec-size] the file has more than 1000000 lines"));
    }

    @Test
    void aMissingFileIsAnError() {
        Path file = directory.resolve("missing.txt");
        assertError(
                file,
                file + ": error: [spec-unreadable] can't read the spec: there is no such file; name another file");
    }

    @Test
    void aDirectoryIsAnError() {
        assertError(directory, directory + ": error: [spec-unreadable] can't read the spec: it is a directory; ");
    }

    @Test
    void aPathBelowAFileIsAnError() throws IOException {
        Path file = Files.writeString(directory.resolve("spec.txt"), GOOD).resolve("spec.txt");
        assertError(file, file + ": error: [spec-unreadable] can't read the spec: ");
    }

    @Test
    void aHugeFileIsAnError() throws IOException {
        Path file = directory.resolve("huge.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(100L * 1024 * 1024);
        }
        assertError(
                file,
                file + ": error: [spec-size] the file is larger than 16 MiB, so it is not a spec; name another file");
    }

    @Test
    void anEndlessFileIsAnError() {
        Path zero = Path.of("/dev/zero");
        Assumptions.assumeTrue(Files.exists(zero), "this system has no /dev/zero");
        assertError(zero, "/dev/zero: error: [spec-size] ");
    }

    @ParameterizedTest
    @MethodSource
    void lineEndingsAndInvisibleCharactersDoNotMatter(String text) throws IOException {
        Path file = Files.writeString(directory.resolve("spec.txt"), text);
        assertThat(Generator.read(file).spec().orElseThrow().events())
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.name()).isEqualTo("ALARM");
                    assertThat(event.location()).hasToString(file + ":1:1");
                });
    }

    static Stream<String> lineEndingsAndInvisibleCharactersDoNotMatter() {
        return Stream.of(
                GOOD,
                "\uFEFF" + GOOD,
                GOOD.replace("\n", "\r\n"),
                GOOD.replace("\n", "\r"),
                "ALARM\n-----",
                "ALARM \t\n----- \n",
                GOOD + "\u2028Rings\u00A0für alle 🔔.");
    }

    private static void assertError(Path file, String error) {
        Reading reading = Generator.read(file);
        List<Diagnostic> errors = reading.diagnostics();
        assertThat(reading.spec()).isEmpty();
        assertThat(errors).singleElement().asString().startsWith(error);
        assertThat(errors.get(0).toText()).isNotEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
