package io.github.qmpevents.generator.java.type;

import com.palantir.javapoet.ClassName;

/**
 * The package for all types generated from one spec, and the types that it always has. Immutable.
 *
 * @param name the name of the package
 * @param specName the file name of the spec
 */
public record GeneratedPackage(String name, String specName) {
    /** Returns the first part of its name. */
    public String start() {
        return name.split("\\.", 2)[0];
    }

    /** Returns a top-level type of the package. */
    public ClassName type(String simpleName) {
        return ClassName.get(name, simpleName);
    }

    /** Returns the sealed interface over all events. */
    public ClassName event() {
        return type("Event");
    }

    /** Returns the record of events that the spec does not describe. */
    public ClassName unknownEvent() {
        return type("UnknownEvent");
    }

    /** Returns the decoder. */
    public ClassName decoder() {
        return type("QmpEventDecoder");
    }
}
