package io.github.qmpevents.generator.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.Generator;
import io.github.qmpevents.generator.Reading;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.model.Spec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The result of a merge.
 *
 * @param merged the merged spec
 * @param problems the contradictions
 */
record Merging(Spec merged, List<Diagnostic> problems) {
    /**
     * Merges specs.
     *
     * @param directory the directory for the files {@code spec-0}, {@code spec-1}...
     * @param contents the content of each spec, the oldest first
     */
    static Merging of(Path directory, String... contents) throws IOException {
        List<Spec> specs = new ArrayList<>();
        for (String content : contents) {
            Path file = Files.writeString(directory.resolve("spec-" + specs.size()), content);
            Reading reading = Generator.read(file);
            specs.add(reading.spec().orElseThrow(() -> new AssertionError(reading.diagnostics())));
        }
        Diagnostics diagnostics = new Diagnostics("specs");
        Spec merged = SpecMerge.merge(specs, diagnostics);
        return new Merging(merged, diagnostics.inOrder());
    }

    /** Returns the merged spec; there must be no contradictions. */
    Spec sound() {
        assertThat(problems).isEmpty();
        return merged;
    }
}
