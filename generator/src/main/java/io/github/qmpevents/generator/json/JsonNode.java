package io.github.qmpevents.generator.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value with its start index in the text. Immutable. */
public sealed interface JsonNode {
    /** Returns the start index of the value in the text. */
    int offset();

    /** Returns the name of the value's kind in messages: {@code a string}. */
    String kind();

    /** Returns true if the layout of the value is a single line. */
    boolean isOneLine();

    /** Writes the value. */
    void layOut(JsonLayout layout);

    /**
     * Returns the value in lines. Each element of an array is on its own line, and so is each member of an object that
     * contains multi-line values. The same value gives the same ASCII characters. The last line has an end too.
     */
    default String toLines() {
        JsonLayout layout = new JsonLayout();
        layOut(layout);
        return layout + "\n";
    }

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

        @Override
        public boolean isOneLine() {
            return members.values().stream().allMatch(member -> member.value().isOneLine());
        }

        @Override
        public void layOut(JsonLayout layout) {
            layout.object(this);
        }
    }

    /**
     * A member of an object.
     *
     * @param offset the start index of its key
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

        @Override
        public boolean isOneLine() {
            return elements.isEmpty();
        }

        @Override
        public void layOut(JsonLayout layout) {
            layout.array(this);
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

        @Override
        public boolean isOneLine() {
            return true;
        }

        @Override
        public void layOut(JsonLayout layout) {
            layout.string(text);
        }
    }

    /**
     * {@code true} or {@code false}.
     *
     * @param offset the index of its first letter
     * @param value true for {@code true}
     */
    record BooleanNode(int offset, boolean value) implements JsonNode {
        @Override
        public String kind() {
            return value ? "true" : "false";
        }

        @Override
        public boolean isOneLine() {
            return true;
        }

        @Override
        public void layOut(JsonLayout layout) {
            layout.plain(kind());
        }
    }

    /**
     * A number.
     *
     * @param offset the index of its first character
     * @param text the number as written
     */
    record NumberNode(int offset, String text) implements JsonNode {
        @Override
        public String kind() {
            return "a number";
        }

        @Override
        public boolean isOneLine() {
            return true;
        }

        @Override
        public void layOut(JsonLayout layout) {
            layout.plain(text);
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

        @Override
        public boolean isOneLine() {
            return true;
        }

        @Override
        public void layOut(JsonLayout layout) {
            layout.plain(kind());
        }
    }
}
