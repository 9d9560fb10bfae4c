package io.github.qmpevents.generator.spec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value in an example, and the index in the example's text where it begins. */
sealed interface JsonValue {
    /** Where it begins. */
    int index();

    /** What it is, for a message: {@code a string}. */
    String kind();

    /** An object, with its members by their names in the order of the text. */
    record JsonObject(int index, Map<String, JsonMember> members) implements JsonValue {
        public JsonObject {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        Optional<JsonValue> value(String name) {
            return Optional.ofNullable(members.get(name)).map(JsonMember::value);
        }

        @Override
        public String kind() {
            return "an object";
        }
    }

    /** A member of an object; its index is that of its name. */
    record JsonMember(int index, String name, JsonValue value) {}

    /** An array. */
    record JsonArray(int index, List<JsonValue> elements) implements JsonValue {
        public JsonArray {
            elements = List.copyOf(elements);
        }

        @Override
        public String kind() {
            return "an array";
        }
    }

    /** A string. */
    record JsonString(int index, String text) implements JsonValue {
        @Override
        public String kind() {
            return "a string";
        }
    }

    /** A number; {@code whole} if it has no fraction and fits 64 bits with a sign. */
    record JsonNumber(int index, boolean whole) implements JsonValue {
        @Override
        public String kind() {
            return whole ? "a whole number" : "a number with a fraction or too many digits";
        }
    }

    /** {@code true} or {@code false}. */
    record JsonBoolean(int index) implements JsonValue {
        @Override
        public String kind() {
            return "a boolean";
        }
    }

    /** {@code null}. */
    record JsonNull(int index) implements JsonValue {
        @Override
        public String kind() {
            return "null";
        }
    }
}
