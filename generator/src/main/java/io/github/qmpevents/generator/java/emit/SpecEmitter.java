package io.github.qmpevents.generator.java.emit;

import io.github.qmpevents.generator.java.type.GeneratedPackage;
import io.github.qmpevents.generator.java.type.JavaDefinition;
import io.github.qmpevents.generator.java.type.JavaEvent;
import io.github.qmpevents.generator.java.type.JavaSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** An emitter of all types of a spec. */
public final class SpecEmitter {
    private SpecEmitter() {}

    /** Returns the source files in the order of their paths. */
    public static List<GeneratedFile> emit(JavaSpec spec, GeneratedPackage target) {
        SourceFiles sources = new SourceFiles(target);
        Docs docs = new Docs(spec);
        Nesting nesting = DefinitionEmitter.nesting(docs);
        List<GeneratedFile> files = new ArrayList<>();
        files.add(new EventInterfaceEmitter(target, spec.events()).emit(sources, docs.deprecated()));
        files.add(sources.of(new UnknownEventEmitter(target).emit()));
        files.add(sources.of(new DecoderEmitter(target, spec.events()).emit(docs.deprecated())));
        files.add(new PackageInfoEmitter(target).emit(sources));
        for (JavaEvent event : spec.events()) {
            files.add(sources.of(new EventEmitter(target, event, docs, nesting).emit()));
        }
        for (JavaDefinition definition : spec.definitions().values()) {
            files.add(sources.of(nesting.emit(definition, Placement.TOP)));
        }
        files.sort(Comparator.comparing(GeneratedFile::path));
        return List.copyOf(files);
    }
}
