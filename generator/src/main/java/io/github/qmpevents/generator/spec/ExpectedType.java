package io.github.qmpevents.generator.spec;

import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.NumberType;

/**
 * The type that a value in an example has to have.
 *
 * @param path where the value is in the event, such as {@code data.server.port}
 * @param type the type
 * @param source how the text gives the type: {@code declared as}
 */
record ExpectedType(String path, Type type, String source) {
    /** The type that the text declares. */
    static ExpectedType declared(String path, Type type) {
        return new ExpectedType(path, type, "declared as");
    }

    /** The type of a value inside of this one. */
    ExpectedType within(String step, Type inner) {
        return new ExpectedType(path + step, inner, source);
    }

    /** The type that examples show in place of this one. */
    ExpectedType inferred(Type shown) {
        return new ExpectedType(path, shown, "taken to be");
    }

    /** Returns what a message says of it, such as {@code declared as int}. */
    String describe() {
        String size = type instanceof NumberType ? " (a whole one of 64 bits)" : "";
        return source + " " + type.label() + size;
    }
}
