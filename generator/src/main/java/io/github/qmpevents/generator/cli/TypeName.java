package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.ArrayType;
import io.github.qmpevents.generator.model.Type.BooleanType;
import io.github.qmpevents.generator.model.Type.IntegerType;
import io.github.qmpevents.generator.model.Type.NumberType;
import io.github.qmpevents.generator.model.Type.ObjectType;
import io.github.qmpevents.generator.model.Type.UnknownType;

/** What a type is called, as in the spec but for its {@code json-}. */
final class TypeName {
    private TypeName() {}

    static String of(Type type) {
        if (type instanceof IntegerType) {
            return "int";
        } else if (type instanceof NumberType) {
            return "number";
        } else if (type instanceof BooleanType) {
            return "bool";
        } else if (type instanceof ObjectType) {
            return "object";
        } else if (type instanceof ArrayType) {
            return "array";
        } else if (type instanceof UnknownType) {
            return "unknown";
        }
        return "string";
    }
}
