package io.github.qmpevents.runtime.codec;

import io.github.qmpevents.runtime.MalformedEventException;
import io.github.qmpevents.runtime.json.JsonKind;
import io.github.qmpevents.runtime.json.JsonNumber;
import io.github.qmpevents.runtime.json.JsonReader;
import io.github.qmpevents.runtime.json.JsonSyntaxException;

/** Creates exceptions for a message that is not as expected at the position of its reader. */
final class Problem {
    private static final int MAX_SHOWN = 40;

    private Problem() {}

    static MalformedEventException at(JsonReader json, String problem) {
        return new MalformedEventException(JsonPath.of(json, json.position()), problem);
    }

    /** Returns the exception for a next value of another kind. */
    static MalformedEventException unlike(JsonReader json, String expected) {
        return at(json, "expected " + expected + ", found " + describeNext(json));
    }

    private static String describeNext(JsonReader json) {
        JsonKind kind = json.kind();
        if (kind == JsonKind.NUMBER) {
            JsonNumber number = nextNumber(json);
            return number.isInteger() ? "an integer" : "the number " + show(number.text());
        }
        if (kind != JsonKind.OBJECT && kind != JsonKind.ARRAY && json.peek() != JsonReader.END) {
            int from = json.position();
            json.skipValue();
            json.moveTo(from);
        }
        return kind.description();
    }

    private static JsonNumber nextNumber(JsonReader json) {
        int from = json.position();
        JsonNumber number = json.readNumber();
        json.moveTo(from);
        return number;
    }

    /** Returns the exception for a next value that is a number, but not an expected one. */
    static MalformedEventException otherNumber(JsonReader json, String expected) {
        return at(
                json,
                "expected " + expected + ", found " + show(nextNumber(json).text()));
    }

    /** Returns the exception for a message that is not JSON. */
    static MalformedEventException notJson(JsonReader json, JsonSyntaxException e) {
        return new MalformedEventException(
                JsonPath.of(json, e.position()),
                "not valid JSON at byte " + json.offsetOf(e.position()) + ": " + e.getMessage(),
                e);
    }

    private static String show(String text) {
        return text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "…";
    }
}
