package io.github.qmpevents.generator.java;

/** Emits the description of the package, which JavaPoet has no form for. */
final class PackageInfoEmitter {
    private final GeneratedPackage target;

    PackageInfoEmitter(GeneratedPackage target) {
        this.target = target;
    }

    SourceFile emit() {
        return target.file(
                "package-info", """
                // %s
                /** The events of %s. */
                @NullMarked
                package %s;

                import org.jspecify.annotations.NullMarked;
                """.formatted(target.origin(), Javadoc.code(target.specName()), target.name()));
    }
}
