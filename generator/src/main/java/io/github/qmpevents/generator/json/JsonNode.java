package io.github.qmpevents.generator.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value, and the index in the text where it begins. Immutable. */
public sealed interface JsonNode {
    /** Returns the index in the text where the value begins. */
    int offset();

    /** Returns the kind of the value as messages call it: {@code a string}. */
    String kind();

    /**
     * An object.
     *
     * @param offset the index of its opening brace
     * @param members its members by their keys, in the order of the text
     */
    record ObjectNode(int offset, Map<String, MemberNode> members) implements JsonNode {
        public ObjectNode {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        /** Returns the member with a key. */
        public Optional<MemberNode> member(String key) {
            return Optional.ofNullable(members.get(key));
        }

        @Override
        public String kind() {
            return "an object";
        }
    }

    /**
     * A member of an object.
     *
     * @param offset the index where its key begins
     * @param key its key
     * @param value its value
     */
    record MemberNode(int offset, String key, JsonNode value) {}

    /**
     * An array.
     *
     * @param offset the index of its opening bracket
     * @param elements its elements, in the order of the text
     */
    record ArrayNode(int offset, List<JsonNode> elements) implements JsonNode {
        public ArrayNode {
            elements = List.copyOf(elements);
        }

        @Override
        public String kind() {
            return "an array";
        }
    }

    /**
     * A string.
     *
     * @param offset the index of its opening quote
     * @param text its characters, without escapes
     */
    record StringNode(int offset, String text) implements JsonNode {
        @Override
        public String kind() {
            return "a string";
        }
    }

    /**
     * {@code true} or {@code false}.
     *
     * @param offset the index of its first letter
     * @param value which of the two
     */
    record BooleanNode(int offset, boolean value) implements JsonNode {
        @Override
        public String kind() {
            return value ? "true" : "false";
        }
    }

    /**
     * A number.
     *
     * @param offset the index of its first character
     * @param text the number as it is written
     */
    record NumberNode(int offset, String text) implements JsonNode {
        @Override
        public String kind() {
            return "a number";
        }
    }

    /**
     * {@code null}.
     *
     * @param offset the index of its first letter
     */
    record NullNode(int offset) implements JsonNode {
        @Override
        public String kind() {
            return "null";
        }
    }
}
