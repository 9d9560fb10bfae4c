package io.github.qmpevents.runtime.codec;

import io.github.qmpevents.runtime.json.JsonReader;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Reads single values, and checks that they are of the expected kind. */
final class Values {
    private Values() {}

    static void checkString(JsonReader json) {
        if (json.peek() != '"') {
            throw Problem.unlike(json, "a string");
        }
    }

    static long readLong(JsonReader json) {
        checkNumber(json, "an integer");
        try {
            return json.readLong();
        } catch (ArithmeticException e) {
            throw Problem.otherNumber(json, "an integer of at most 64 bits");
        }
    }

    private static void checkNumber(JsonReader json, String expected) {
        json.peek();
        if (!json.isAtNumber()) {
            throw Problem.unlike(json, expected);
        }
    }

    static long readUnsignedLong(JsonReader json) {
        checkNumber(json, "an integer");
        try {
            return json.readLong();
        } catch (ArithmeticException e) {
            return readLargeLong(json);
        }
    }

    /** Reads an unsigned number that may have 64 bits. */
    private static long readLargeLong(JsonReader json) {
        int from = json.position();
        OptionalLong value = json.readNumber().toUnsignedLong();
        if (value.isEmpty()) {
            json.moveTo(from);
            throw Problem.otherNumber(json, "an integer of at most 64 bits");
        }
        return value.getAsLong();
    }

    static double readDouble(JsonReader json) {
        checkNumber(json, "a number");
        int from = json.position();
        OptionalDouble value = json.readNumber().toDouble();
        if (value.isEmpty()) {
            json.moveTo(from);
            throw Problem.otherNumber(json, "a number in the range of a double");
        }
        return value.getAsDouble();
    }

    static void checkNull(JsonReader json) {
        if (json.peek() != 'n') {
            throw Problem.unlike(json, "null");
        }
    }

    /** Returns the kind of the next value. */
    static ValueKind kind(JsonReader json) {
        return switch (json.kind()) {
            case OBJECT -> ValueKind.OBJECT;
            case ARRAY -> ValueKind.ARRAY;
            case STRING -> ValueKind.STRING;
            case NUMBER -> ValueKind.NUMBER;
            case BOOLEAN -> ValueKind.BOOLEAN;
            case NULL -> ValueKind.NULL;
            case NONE -> throw Problem.unlike(json, "a value");
        };
    }

    static boolean readBoolean(JsonReader json) {
        int b = json.peek();
        if (b != 't' && b != 'f') {
            throw Problem.unlike(json, "a boolean");
        }
        return json.readBoolean();
    }
}
