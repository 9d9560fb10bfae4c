package io.github.qmpevents.runtime.codec;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Says what a parser stands at, in words for a person who expected something else. */
final class FoundValue {
    private static final int MAX_SHOWN = 40;

    private FoundValue() {}

    static String describe(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT -> "an integer";
            case VALUE_NUMBER_FLOAT -> "the number " + show(parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> "a boolean";
            case VALUE_NULL -> "null";
            default -> token.toString();
        };
    }

    /** The beginning of a text that may be long. */
    static String show(String text) {
        return text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "…";
    }
}
