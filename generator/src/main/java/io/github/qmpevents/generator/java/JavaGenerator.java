package io.github.qmpevents.generator.java;

import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.model.Spec;
import java.util.List;

/** Writes the Java of a spec. */
public final class JavaGenerator {
    private JavaGenerator() {}

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
        return List.of();
    }
}
