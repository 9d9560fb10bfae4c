package io.github.qmpevents.generator.java.emit;

import io.github.qmpevents.generator.java.type.GeneratedPackage;

/** An emitter of the description of the package, which JavaPoet does not support. */
final class PackageInfoEmitter {
    private final GeneratedPackage target;

    PackageInfoEmitter(GeneratedPackage target) {
        this.target = target;
    }

    GeneratedFile emit(SourceFiles sources) {
        return sources.of(
                "package-info", """
                // %s
                /**
                 * The events of %s.
                 *
                 * <pre>{@code
                 * var dispatcher = Event.dispatcherBuilder()
                 *         .on(Event.class, event -> System.out.println(event))
                 *         .onMalformed((bytes, problem) -> System.err.println(problem.getMessage()))
                 *         .build();
                 * dispatcher.dispatch(line);
                 * }</pre>
                 */
                @NullMarked
                package %s;

                import org.jspecify.annotations.NullMarked;
                """.formatted(sources.origin(), Javadoc.code(target.specName()), target.name()));
    }
}
