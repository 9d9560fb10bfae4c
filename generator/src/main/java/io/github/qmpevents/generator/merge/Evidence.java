package io.github.qmpevents.generator.merge;

/** The ground on which a spec gives a type. */
enum Evidence {
    /** The spec states the type. */
    STATED,
    /** The type is concluded from an example or from values: it gives way to one that is stated. */
    SHOWN
}
