package io.github.qmpevents.runtime.codec;

/** The kinds of values that a message can have. See {@link EventReader#kind}. */
public enum ValueKind {
    OBJECT,
    ARRAY,
    STRING,
    NUMBER,
    BOOLEAN,
    NULL
}
