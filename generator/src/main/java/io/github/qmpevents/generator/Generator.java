package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.AllowedDiagnostics;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.diff.SpecDiff;
import io.github.qmpevents.generator.diff.SpecDiff.NamedSpec;
import io.github.qmpevents.generator.java.JavaGenerator;
import io.github.qmpevents.generator.java.emit.GeneratedFile;
import io.github.qmpevents.generator.java.type.JavaSpec;
import io.github.qmpevents.generator.merge.SpecMerge;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.output.OutputChanges;
import io.github.qmpevents.generator.output.OutputDirectory;
import io.github.qmpevents.generator.output.OutputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The entry point to the generator: reads, checks and compares specs of QMP events, and generates Java from them.
 * Stateless and thread-safe.
 */
public final class Generator {
    private Generator() {}

    /** Reads the spec in a file. Reports faulty content and unreadable files as diagnostics; never throws for them. */
    public static Reading read(Path spec) {
        return read(SpecInput.of(spec));
    }

    /** Reads a spec. Reports faulty content and unreadable files as diagnostics; never throws for them. */
    public static Reading read(SpecInput spec) {
        Diagnostics diagnostics = SpecReader.diagnostics(spec, AllowedDiagnostics.NONE);
        Optional<Spec> read = SpecReader.read(spec, diagnostics);
        return new Reading(read, diagnostics.inOrder());
    }

    /**
     * Generates Java for one or several specs into the output directory. Writes nothing until all files are complete.
     *
     * @throws OutputException if something in the output directory is in the way
     * @throws IOException if the output directory can't be written to
     */
    public static Generation generate(GeneratorOptions options) throws IOException {
        List<Diagnostics> ofEach = new ArrayList<>();
        List<Spec> specs = new ArrayList<>();
        for (SpecInput input : options.specs()) {
            Diagnostics diagnostics = SpecReader.diagnostics(input, options.allowed());
            Optional<Spec> read = SpecReader.read(input, diagnostics);
            if (read.isPresent()) {
                specs.add(read.get());
            }
            ofEach.add(diagnostics);
        }
        Diagnostics diagnostics = Diagnostics.joined(ofEach);
        if (specs.size() < options.specs().size()) {
            return new Generation(diagnostics.inOrder(), 0, Optional.empty());
        }
        Spec spec = options.javadoc().of(SpecMerge.merge(specs, diagnostics));
        List<GeneratedFile> files = JavaGenerator.generate(spec, options.packageName(), diagnostics);
        Optional<OutputChanges> changes = diagnostics.has(options.failOn())
                ? Optional.empty()
                : Optional.of(new OutputDirectory(options.outputDirectory(), options.packageName()).update(files));
        return new Generation(diagnostics.inOrder(), spec.events().size(), changes);
    }

    /** Returns the Java names of specs, merging several specs into one. Leaves out everything without a Java name. */
    public static JavaSpec javaNames(List<Spec> specs) {
        Diagnostics unread = new Diagnostics(specs.get(0).fileName());
        return JavaGenerator.name(SpecMerge.merge(specs, unread), unread);
    }

    /**
     * Compares the specs in two files. Reports faulty content and unreadable files as diagnostics; never throws for
     * them.
     */
    public static Comparison diff(Path before, Path after) {
        return diff(SpecInput.of(before), SpecInput.of(after));
    }

    /**
     * Compares two specs. Reports faulty content and unreadable files as diagnostics; never throws for them.
     *
     * @param before the old spec
     * @param after the new spec
     */
    public static Comparison diff(SpecInput before, SpecInput after) {
        Diagnostics ofBefore = SpecReader.diagnostics(before, AllowedDiagnostics.NONE);
        Diagnostics ofAfter = SpecReader.diagnostics(after, AllowedDiagnostics.NONE);
        Optional<NamedSpec> old = named(before, ofBefore);
        Optional<NamedSpec> now = named(after, ofAfter);
        List<Diagnostic> diagnostics = new ArrayList<>(ofBefore.inOrder());
        diagnostics.addAll(ofAfter.inOrder());
        return new Comparison(
                diagnostics,
                old.isPresent() && now.isPresent()
                        ? Optional.of(SpecDiff.between(old.get(), now.get()))
                        : Optional.empty());
    }

    private static Optional<NamedSpec> named(SpecInput input, Diagnostics diagnostics) {
        return SpecReader.read(input, diagnostics)
                .map(spec -> new NamedSpec(spec, JavaGenerator.name(spec, diagnostics)))
                .filter(named -> !diagnostics.has(Severity.ERROR));
    }

    /** Returns the diagnostics for the spec in a file, in the order of the spec. Writes nothing. */
    public static List<Diagnostic> check(Path spec) {
        return check(SpecInput.of(spec), AllowedDiagnostics.NONE);
    }

    /** Returns the diagnostics for a spec, in its order, except the allowed ones. Writes nothing. */
    public static List<Diagnostic> check(SpecInput spec, AllowedDiagnostics allowed) {
        Diagnostics diagnostics = SpecReader.diagnostics(spec, allowed);
        SpecReader.read(spec, diagnostics).ifPresent(sound -> JavaGenerator.name(sound, diagnostics));
        return diagnostics.inOrder();
    }
}
