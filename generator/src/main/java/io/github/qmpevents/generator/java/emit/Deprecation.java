package io.github.qmpevents.generator.java.emit;

import com.palantir.javapoet.TypeSpec;
import io.github.qmpevents.generator.model.Description;
import java.util.Optional;

/**
 * The mark of a part that QEMU deprecates.
 *
 * @param reason the reason as Javadoc; empty if the part is not deprecated
 */
record Deprecation(Optional<String> reason) {
    static Deprecation of(Description description, Docs docs) {
        return new Deprecation(docs.deprecation(description));
    }

    boolean isPresent() {
        return reason.isPresent();
    }

    /** Marks a type, or a constant of an enum. Call this after adding the rest of its comment. */
    void addTo(TypeSpec.Builder type) {
        if (reason.isPresent()) {
            type.addAnnotation(Deprecated.class).addJavadoc("\n@deprecated $L\n", Javadoc.wrap(reason.get(), "    "));
        }
    }
}
