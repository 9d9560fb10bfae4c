package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.java.JavaGenerator;
import io.github.qmpevents.generator.java.SourceFile;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.output.OutputChanges;
import io.github.qmpevents.generator.output.OutputDirectory;
import io.github.qmpevents.generator.output.OutputException;
import io.github.qmpevents.generator.spec.SpecReader;
import io.github.qmpevents.generator.spec.SpecReading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** From a text of QMP events to Java files. Stateless and thread-safe. */
public final class Generator {
    private Generator() {}

    /**
     * Reads a spec and makes the output directory hold its Java. Nothing is written before all of it is known to be sound.
     *
     * @throws OutputException if the output directory holds something that is in the way
     * @throws IOException if the output directory can't be written to
     */
    public static Generation generate(GeneratorOptions options) throws IOException {
        SpecReading reading = SpecReader.read(options.spec());
        Diagnostics diagnostics = reading.diagnostics();
        if (reading.spec().isEmpty()) {
            return new Generation(diagnostics.inOrder(), 0, Optional.empty());
        }
        Spec spec = reading.spec().get();
        List<SourceFile> files = JavaGenerator.generate(spec, options.packageName(), diagnostics);
        Optional<OutputChanges> changes = diagnostics.has(options.failOn())
                ? Optional.empty()
                : Optional.of(new OutputDirectory(options.outputDirectory(), options.packageName()).update(files));
        return new Generation(diagnostics.inOrder(), spec.events().size(), changes);
    }

    /** Finds out what is wrong with a spec, in the order of the text. Nothing is written. */
    public static List<Diagnostic> check(Path spec) {
        SpecReading reading = SpecReader.read(spec);
        reading.spec().ifPresent(sound -> JavaGenerator.check(sound, reading.diagnostics()));
        return reading.diagnostics().inOrder();
    }
}
