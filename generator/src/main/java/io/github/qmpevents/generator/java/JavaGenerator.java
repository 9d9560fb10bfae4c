package io.github.qmpevents.generator.java;

import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.model.Spec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes the Java of a spec. */
public final class JavaGenerator {
    private JavaGenerator() {}

    /**
     * Finds out what can't be said in Java, such as two names that become one.
     *
     * @param spec the events
     * @param diagnostics gets what is found
     */
    public static void check(Spec spec, Diagnostics diagnostics) {
        new Naming(new GeneratedPackage("check", spec.fileName()), diagnostics).name(spec);
    }

    /**
     * The source files of all events of a spec, in the order of their paths. The same spec and package give the same bytes
     * everywhere.
     *
     * @param spec the events
     * @param packageName the package that they go to
     * @param diagnostics gets what can't be said in Java, such as two names that become one
     * @return the files; empty if there was an error
     */
    public static List<SourceFile> generate(Spec spec, String packageName, Diagnostics diagnostics) {
        GeneratedPackage target = new GeneratedPackage(packageName, spec.fileName());
        List<JavaEvent> events = new Naming(target, diagnostics).name(spec);
        if (diagnostics.has(Severity.ERROR)) {
            return List.of();
        }
        List<SourceFile> files = new ArrayList<>();
        files.add(new EventInterfaceEmitter(target, events).emit());
        files.add(target.file(new UnknownEventEmitter(target).emit()));
        files.add(target.file(new DecoderEmitter(target, events).emit()));
        files.add(new PackageInfoEmitter(target).emit());
        for (JavaEvent event : events) {
            files.add(target.file(new EventEmitter(target, event).emit()));
        }
        files.sort(Comparator.comparing(SourceFile::path));
        return List.copyOf(files);
    }
}
