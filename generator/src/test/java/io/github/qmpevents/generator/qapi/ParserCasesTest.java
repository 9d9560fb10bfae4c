package io.github.qmpevents.generator.qapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.fixtures.QemuSchemas;
import io.github.qmpevents.generator.cli.Json;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.qapi.schema.QapiSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Runs QEMU's own tests of its parser: the reader rejects the same files at the same lines, and accepts the others. */
class ParserCasesTest {
    private static final String CASES = "parser-tests/cases-v10.2.0.json";

    @Test
    void theReaderAgreesWithQemuOnRelevantCases() throws IOException {
        List<String> missed = new ArrayList<>();
        int reached = 0;
        for (Map<String, @Nullable Object> one : cases()) {
            if (matters(one)) {
                Optional<String> miss = miss(one, Severity.ERROR);
                reached += miss.isPresent() ? 0 : 1;
                miss.ifPresent(missed::add);
            }
        }
        System.out.println("QEMU's parser tests: " + reached + " of " + (reached + missed.size()) + " that matter");
        assertThat(missed).isEmpty();
        assertThat(reached).isEqualTo(126);
    }

    /**
     * The others concern commands and style, which don't affect events: they are read, or rejected at the same line as
     * by QEMU.
     */
    @Test
    void otherCasesAreNotRejectedAtAnotherLine() throws IOException {
        List<String> missed = new ArrayList<>();
        int found = 0;
        for (Map<String, @Nullable Object> one : cases()) {
            if (!matters(one)) {
                Diagnostics diagnostics = new Diagnostics("");
                Optional<QapiSchema> schema = QapiReader.readSchema(file(one), diagnostics);
                Optional<String> miss = miss(one, Severity.NOTE);
                assertThat(schema.isPresent() || miss.isEmpty())
                        .as("%s: %s", one.get("case"), diagnostics.inOrder())
                        .isTrue();
                found += miss.isPresent() ? 0 : 1;
                miss.ifPresent(missed::add);
            }
        }
        System.out.println("QEMU's parser tests: " + found + " of " + (found + missed.size())
                + " about commands and style have a finding in the same line");
        missed.forEach(System.out::println);
    }

    private static List<Map<String, @Nullable Object>> cases() throws IOException {
        String array = Files.readString(QemuSchemas.path(CASES));
        return ExpectedModels.objects(Json.object("{\"cases\":" + array + "}"), "cases");
    }

    private static boolean matters(Map<String, @Nullable Object> one) {
        return List.of("must", "should").contains(one.get("need"));
    }

    private static Path file(Map<String, @Nullable Object> one) {
        return QemuSchemas.path("parser-tests/v10.2.0/" + one.get("case") + ".json");
    }

    /** Returns a difference to QEMU's result, if any. */
    private static Optional<String> miss(Map<String, @Nullable Object> one, Severity severity) {
        Path root = file(one);
        Diagnostics diagnostics = new Diagnostics(root.toString());
        boolean accepted = QapiReader.readSchema(root, diagnostics).isPresent();
        if ("ok".equals(one.get("result"))) {
            return accepted ? Optional.empty() : Optional.of(root + " is rejected: " + diagnostics.inOrder());
        }
        Path file = Path.of(Objects.requireNonNull(one.get("file")).toString()).getFileName();
        for (Diagnostic diagnostic : diagnostics.inOrder()) {
            if (diagnostic.severity().isAtLeast(severity)
                    && Path.of(diagnostic.location().file()).getFileName().equals(file)
                    && Integer.valueOf(diagnostic.location().line()).equals(one.get("line"))) {
                return Optional.empty();
            }
        }
        return Optional.of(
                root + ":" + one.get("line") + ": " + one.get("message") + "; found " + diagnostics.inOrder());
    }
}
