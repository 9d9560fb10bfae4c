package io.github.qmpevents.generator.java;

import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.model.Spec;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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
        Stream<SourceFile> always = Stream.of(
                new EventInterfaceEmitter(target, events).emit(),
                target.file(new UnknownEventEmitter(target).emit()),
                target.file(new DecoderEmitter(target, events).emit()),
                target.file(new DispatcherEmitter(target).emit()),
                new PackageInfoEmitter(target).emit());
        Stream<SourceFile> forEvents =
                events.stream().map(event -> target.file(new EventEmitter(target, event).emit()));
        return Stream.concat(always, forEvents)
                .sorted(Comparator.comparing(SourceFile::path))
                .toList();
    }
}
