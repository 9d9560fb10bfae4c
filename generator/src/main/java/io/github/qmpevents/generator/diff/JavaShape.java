package io.github.qmpevents.generator.diff;

import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.ArrayType;
import io.github.qmpevents.generator.model.Type.BooleanType;
import io.github.qmpevents.generator.model.Type.IntegerType;
import io.github.qmpevents.generator.model.Type.NumberType;
import io.github.qmpevents.generator.model.Type.ObjectType;
import io.github.qmpevents.generator.model.Type.StringType;
import io.github.qmpevents.generator.model.Type.UnknownType;

/**
 * What becomes of a type in Java, as far as code that uses it can tell.
 *
 * @param mandatory what the accessor of a mandatory member returns, in words for a message
 * @param optional what the accessor of an optional member returns
 */
record JavaShape(String mandatory, String optional) {
    static final JavaShape RAW_JSON = new JavaShape("RawJson", "Optional<RawJson>");

    /** The shape of a type. Two types of one shape can be exchanged without code noticing, but for what is inside. */
    static JavaShape of(Type type) {
        Type effective = effective(type);
        if (effective instanceof StringType) {
            return new JavaShape("String", "Optional<String>");
        } else if (effective instanceof IntegerType || effective instanceof NumberType) {
            return new JavaShape("long", "OptionalLong");
        } else if (effective instanceof BooleanType) {
            return new JavaShape("boolean", "Optional<Boolean>");
        } else if (effective instanceof ObjectType) {
            return inWords("a record of its own");
        } else if (effective instanceof ArrayType array) {
            return inWords("a list of " + of(array.element()).mandatory());
        } else if (effective instanceof UnknownType) {
            return RAW_JSON;
        }
        return inWords("a type of its own for the values");
    }

    private static JavaShape inWords(String name) {
        return new JavaShape(name, "an Optional of " + name);
    }

    /** A type that the spec does not give is the one that the examples show. */
    static Type effective(Type type) {
        return type instanceof UnknownType unknown ? unknown.inferred().orElse(unknown) : type;
    }
}
