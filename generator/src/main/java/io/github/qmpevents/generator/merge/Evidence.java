package io.github.qmpevents.generator.merge;

/** The ground on which a spec gives a type. */
enum Evidence {
    /** The spec states the type. */
    STATED,
    /** The type is inferred from an example or from values; a stated type overrides it. */
    SHOWN
}
