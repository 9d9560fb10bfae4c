package io.github.qmpevents.runtime.codec;

import io.github.qmpevents.runtime.json.JsonReader;

/** Reads single values, and checks that they are of the expected kind. */
final class Values {
    private Values() {}

    static void checkString(JsonReader json) {
        if (json.peek() != '"') {
            throw Problem.unlike(json, "a string");
        }
    }

    static long readLong(JsonReader json) {
        json.peek();
        if (!json.isAtNumber()) {
            throw Problem.unlike(json, "an integer");
        }
        try {
            return json.readLong();
        } catch (ArithmeticException e) {
            throw Problem.notAnInteger(json, "an integer of at most 64 bits");
        }
    }

    static boolean readBoolean(JsonReader json) {
        int b = json.peek();
        if (b != 't' && b != 'f') {
            throw Problem.unlike(json, "a boolean");
        }
        return json.readBoolean();
    }
}
