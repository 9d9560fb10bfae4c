package io.github.qmpevents.generator.spec;

import io.github.qmpevents.generator.model.Type;

/** What a type is called in a message. */
final class TypeName {
    private TypeName() {}

    /** A noun with its article: {@code a string}. */
    static String of(Type type) {
        if (type instanceof Type.StringType || type instanceof Type.ValueSetType) {
            return "a string";
        }
        if (type instanceof Type.IntegerType) {
            return "a whole number";
        }
        if (type instanceof Type.NumberType) {
            return "a number";
        }
        if (type instanceof Type.BooleanType) {
            return "a boolean";
        }
        if (type instanceof Type.ObjectType) {
            return "an object";
        }
        return type instanceof Type.ArrayType ? "an array" : "anything";
    }
}
