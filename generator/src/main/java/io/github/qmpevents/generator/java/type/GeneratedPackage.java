package io.github.qmpevents.generator.java.type;

import com.palantir.javapoet.ClassName;

/**
 * The package that everything generated from one spec goes to, and the types that it always has. Immutable.
 *
 * @param name the name of the package
 * @param specName the file name of the spec
 */
public record GeneratedPackage(String name, String specName) {
    /** Returns a type at the top of the package. */
    public ClassName type(String simpleName) {
        return ClassName.get(name, simpleName);
    }

    /** Returns the sealed interface over all events. */
    public ClassName event() {
        return type("Event");
    }

    /** Returns the event that the spec does not know. */
    public ClassName unknownEvent() {
        return type("UnknownEvent");
    }

    /** Returns the decoder. */
    public ClassName decoder() {
        return type("QmpEventDecoder");
    }
}
