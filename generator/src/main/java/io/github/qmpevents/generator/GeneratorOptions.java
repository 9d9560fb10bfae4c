package io.github.qmpevents.generator;

import io.github.qmpevents.generator.diagnostic.Severity;
import java.nio.file.Path;
import java.util.Objects;

/**
 * What to generate, and where.
 *
 * @param spec the text of the events
 * @param outputDirectory the source root that the files go to; made if it does not exist
 * @param packageName the Java package of the generated types, such as {@code com.example.events}
 * @param failOn the lowest severity with which nothing is generated: {@link Severity#ERROR} or {@link Severity#WARNING}
 */
public record GeneratorOptions(Path spec, Path outputDirectory, String packageName, Severity failOn) {
    public GeneratorOptions {
        Objects.requireNonNull(spec, "spec");
        Objects.requireNonNull(outputDirectory, "outputDirectory");
        Objects.requireNonNull(packageName, "packageName");
        Objects.requireNonNull(failOn, "failOn");
        PackageNames.check(packageName);
    }
}
