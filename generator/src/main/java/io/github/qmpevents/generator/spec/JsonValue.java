package io.github.qmpevents.generator.spec;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

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

    /**
     * A number.
     *
     * @param text its digits as the example writes them
     */
    record JsonNumber(int index, String text) implements JsonValue {
        /** The decoder accepts no longer number. The longest whole one of 64 bits has 20 characters without an exponent. */
        private static final int LONGEST = 1_000;

        private static final Pattern ZERO = Pattern.compile("-?0(?:\\.0++)?(?:[eE].*+)?");
        private static final Pattern INTEGER = Pattern.compile("-?[0-9]++");

        /** Returns whether the decoder reads it as a {@code json-int}: without a fraction or an exponent. */
        boolean isInteger() {
            return INTEGER.matcher(text).matches() && isWhole();
        }

        /** Returns whether it is a whole number of 64 bits with a sign, as {@code 1.0} and {@code 1e2} are, too. */
        boolean isWhole() {
            if (text.length() > LONGEST) {
                return false;
            }
            if (ZERO.matcher(text).matches()) {
                return true;
            }
            try {
                new BigDecimal(text).longValueExact();
                return true;
            } catch (ArithmeticException | NumberFormatException tooLargeOrSmall) {
                return false;
            }
        }

        @Override
        public String kind() {
            if (isInteger()) {
                return "a whole number";
            }
            return isWhole()
                    ? "a whole number written with a fraction or an exponent"
                    : "a number with a fraction or too many digits";
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
