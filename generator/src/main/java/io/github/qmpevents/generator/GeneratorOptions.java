package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.AllowedDiagnostics;
import io.github.qmpevents.generator.diagnostic.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The input and the output of a generation.
 *
 * @param specs the specs, from the oldest to the newest; at least one. The generated types read the events of all of
 *     them
 * @param outputDirectory the source root for the generated files; created if it does not exist
 * @param packageName the Java package of the generated types, such as {@code com.example.events}
 * @param javadoc the content of the generated Javadoc
 * @param failOn the lowest severity that prevents generation: {@link Severity#ERROR} or {@link Severity#WARNING}
 * @param allowed the diagnostics to ignore
 */
public record GeneratorOptions(
        List<SpecInput> specs,
        Path outputDirectory,
        String packageName,
        JavadocContent javadoc,
        Severity failOn,
        AllowedDiagnostics allowed) {
    public GeneratorOptions {
        specs = List.copyOf(specs);
        Objects.requireNonNull(outputDirectory, "outputDirectory");
        Objects.requireNonNull(packageName, "packageName");
        Objects.requireNonNull(javadoc, "javadoc");
        Objects.requireNonNull(failOn, "failOn");
        Objects.requireNonNull(allowed, "allowed");
        PackageNames.check(packageName);
        if (specs.isEmpty()) {
            throw new IllegalArgumentException("no spec to generate from");
        }
    }
}
