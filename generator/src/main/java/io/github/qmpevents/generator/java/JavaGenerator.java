package io.github.qmpevents.generator.java;

import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.java.emit.GeneratedFile;
import io.github.qmpevents.generator.java.emit.SpecEmitter;
import io.github.qmpevents.generator.java.naming.Naming;
import io.github.qmpevents.generator.java.type.GeneratedPackage;
import io.github.qmpevents.generator.java.type.JavaSpec;
import io.github.qmpevents.generator.model.Spec;
import java.util.List;

/** The generator of the Java of one spec. */
public final class JavaGenerator {
    private JavaGenerator() {}

    /**
     * Chooses the Java names for a spec.
     *
     * @param spec the spec
     * @param diagnostics collects problems with Java, such as two names that become one
     * @return the spec with its Java names, without parts that have none
     */
    public static JavaSpec name(Spec spec, Diagnostics diagnostics) {
        // The name of a member gets a _ only if Java or generated code uses the name, so no member has this one.
        return Naming.name(spec, new GeneratedPackage("check_", spec.fileName()), diagnostics);
    }

    /**
     * Returns the source files of all types of a spec, in the order of their paths. The same spec and package always
     * give the same bytes.
     *
     * @param spec the spec
     * @param packageName the package of the types
     * @param diagnostics collects problems with Java, such as two names that become one
     * @return the files; empty if there was an error
     */
    public static List<GeneratedFile> generate(Spec spec, String packageName, Diagnostics diagnostics) {
        GeneratedPackage target = new GeneratedPackage(packageName, spec.fileName());
        JavaSpec named = Naming.name(spec, target, diagnostics);
        return diagnostics.has(Severity.ERROR) ? List.of() : SpecEmitter.emit(named, target);
    }
}
