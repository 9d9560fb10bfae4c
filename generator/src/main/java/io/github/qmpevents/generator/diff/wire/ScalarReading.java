package io.github.qmpevents.generator.diff.wire;

import io.github.qmpevents.generator.java.type.JavaAlternate.Kind;
import io.github.qmpevents.generator.java.type.JavaScalar;

/** The effect on values without parts. */
final class ScalarReading {
    private ScalarReading() {}

    static Reception effect(JavaScalar reader, JavaScalar sender) {
        if (kind(reader) != kind(sender)) {
            return otherKind(kind(sender));
        }
        return switch (reader) {
            case LONG, UNSIGNED_LONG -> integer(reader, sender);
            case STRING, DOUBLE, BOOLEAN, RAW, NULL -> Reception.SAME;
        };
    }

    /** Returns the effect if the reader expects an integer. An unsigned one is also read from a negative number. */
    private static Reception integer(JavaScalar reader, JavaScalar sender) {
        if (sender == JavaScalar.DOUBLE) {
            return Reception.malformed("is not an integer of 64 bits");
        }
        return reader == JavaScalar.LONG && sender == JavaScalar.UNSIGNED_LONG
                ? Reception.malformed("is above 2^63-1")
                : Reception.SAME;
    }

    /** Returns the effect if the reader expects a value of another kind. */
    static Reception otherKind(Kind sent) {
        return Reception.malformed(
                switch (sent) {
                    case OBJECT -> "is an object";
                    case ARRAY -> "is an array";
                    case STRING -> "is a string";
                    case NUMBER -> "is a number";
                    case BOOLEAN -> "is a boolean";
                    case NULL -> "is null";
                });
    }

    static Kind kind(JavaScalar type) {
        return switch (type) {
            case STRING -> Kind.STRING;
            case LONG, UNSIGNED_LONG, DOUBLE -> Kind.NUMBER;
            case BOOLEAN -> Kind.BOOLEAN;
            case NULL -> Kind.NULL;
            case RAW -> throw new IllegalArgumentException("of any kind");
        };
    }
}
