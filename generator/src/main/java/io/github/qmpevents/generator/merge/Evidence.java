package io.github.qmpevents.generator.merge;

/** The evidence for a type in a spec. */
enum Evidence {
    /** The spec states the type. */
    STATED,
    /** The type is inferred from an example or from values; a stated type overrides it. */
    SHOWN
}
