package io.github.qmpevents.generator;

import io.github.qmpevents.generator.model.Spec;

/** The content of generated Javadoc. */
public enum JavadocContent {
    /** The descriptions of the spec, with names and other facts. */
    DESCRIPTIONS,
    /** Names, releases and conditions only. QEMU's descriptions may be under a licence that the user can't accept. */
    NAMES;

    /** Returns the spec, reduced to this content. */
    Spec of(Spec spec) {
        return this == NAMES ? spec.withoutDescriptions() : spec;
    }
}
