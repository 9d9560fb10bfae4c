package io.github.qmpevents.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.qmpevents.fixtures.QemuSchemas;
import io.github.qmpevents.fixtures.QemuTexts;
import io.github.qmpevents.generator.Generation;
import io.github.qmpevents.generator.Generator;
import io.github.qmpevents.generator.GeneratorOptions;
import io.github.qmpevents.generator.JavadocContent;
import io.github.qmpevents.generator.SpecInput;
import io.github.qmpevents.generator.diagnostic.AllowedDiagnostics;
import io.github.qmpevents.generator.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Java without descriptions has none of the sentences of its spec, in no file, and compiles as strictly as any. */
class JavadocContentTest {
    /** The length of a sequence of words that is searched for. Shorter sequences prove nothing. */
    private static final int WORDS = 4;

    private static final Path EVERY_KIND = Path.of("src/test/resources/kinds.json");

    @TempDir
    private Path directory;

    @Test
    void theSearchFindsDescriptionsThatAreNotLeftOut() throws IOException {
        Path spec = Path.of("../spec/qmp-events.txt");
        assertThat(common(spec, generate(spec, JavadocContent.DESCRIPTIONS))).hasSizeGreaterThan(100);
    }

    @TestFactory
    Stream<DynamicTest> noDescriptionOfTheProjectsSpecsRemains() {
        return tests(List.of(
                Path.of("../spec/qmp-events.txt"),
                Path.of("../spec/qemu-events.json"),
                EVERY_KIND,
                Path.of("src/it/schema/src/main/qapi/fountains.json")));
    }

    @TestFactory
    Stream<DynamicTest> noDescriptionOfQemusTextsRemains() throws IOException {
        return tests(QemuTexts.all());
    }

    @TestFactory
    Stream<DynamicTest> noDescriptionOfQemusSchemasRemains() throws IOException {
        return tests(QemuSchemas.releases().stream().map(QemuSchemas::root).toList());
    }

    private Stream<DynamicTest> tests(List<Path> specs) {
        return specs.stream()
                .map(spec -> dynamicTest(spec.toString(), () -> {
                    List<Path> files = generate(spec, JavadocContent.NAMES);
                    assertThat(common(spec, files)).isEmpty();
                    List<Path> sources = files.stream()
                            .filter(f -> f.toString().endsWith(".java"))
                            .toList();
                    GeneratedCode.compile(sources, Files.createDirectories(directory.resolve("classes")));
                }));
    }

    private List<Path> generate(Path spec, JavadocContent javadoc) throws IOException {
        Path output = Files.createTempDirectory(directory, "out");
        Generation generation = Generator.generate(new GeneratorOptions(
                List.of(SpecInput.of(spec)),
                output,
                GeneratedCode.PACKAGE,
                javadoc,
                Severity.ERROR,
                AllowedDiagnostics.NONE));
        assertThat(generation.changes()).as("%s", generation.diagnostics()).isPresent();
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** Returns the sequences of words that are both in the prose of a spec and in files. */
    private Set<String> common(Path spec, List<Path> files) throws IOException {
        Set<String> prose = new LinkedHashSet<>();
        for (Path file : filesOf(spec)) {
            prose.addAll(sequences(prose(file)));
        }
        Set<String> generated = new LinkedHashSet<>();
        for (Path file : files) {
            generated.addAll(sequences(Files.readString(file)));
        }
        prose.retainAll(generated);
        prose.removeAll(ownWords());
        // A release is a fact, which the generator also writes, in the same words.
        prose.removeIf(words -> words.matches("since qemu \\d+ \\d+"));
        return prose;
    }

    /**
     * Returns the sequences in the sentences that the generator itself writes: its Javadoc for a spec without a
     * comment.
     */
    private Set<String> ownWords() throws IOException {
        Path spec = directory.resolve("uncommented.json");
        Files.writeString(
                spec,
                Files.readAllLines(EVERY_KIND).stream()
                        .filter(line -> !line.startsWith("#"))
                        .collect(Collectors.joining("\n")));
        Set<String> own = new LinkedHashSet<>();
        for (Path file : generate(spec, JavadocContent.NAMES)) {
            own.addAll(sequences(Files.readString(file)));
        }
        return own;
    }

    private static List<Path> filesOf(Path spec) throws IOException {
        if (spec.toString().endsWith(".txt")) {
            return List.of(spec);
        }
        try (Stream<Path> files = Files.list(spec.toAbsolutePath().getParent())) {
            return files.filter(file -> file.toString().endsWith(".json")).toList();
        }
    }

    /** Returns a text, or the comments of a schema. */
    private static String prose(Path file) throws IOException {
        String content = Files.readString(file);
        return file.toString().endsWith(".txt")
                ? content
                : content.lines().filter(line -> line.startsWith("#")).collect(Collectors.joining("\n"));
    }

    private static List<String> sequences(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z0-9_'-]+", -1)) {
            if (!word.isEmpty() && !word.equals("-")) {
                words.add(word);
            }
        }
        List<String> sequences = new ArrayList<>();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            sequences.add(String.join(" ", words.subList(i, i + WORDS)));
        }
        return sequences;
    }
}
