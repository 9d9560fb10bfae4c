package io.github.qmpevents.runtime;

import io.github.qmpevents.runtime.json.JsonKind;
import io.github.qmpevents.runtime.json.JsonNumber;
import io.github.qmpevents.runtime.json.JsonReader;
import io.github.qmpevents.runtime.json.JsonSyntaxException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * A JSON value as QEMU sent it, byte for byte. Immutable and thread-safe.
 *
 * <p>Two values are equal if they differ at most in the white space between their tokens: {@code {"a":1}} equals {@code
 * {"a": 1}}, and {@code 1.0} differs from {@code 1}.
 *
 * <p>{@link #at}, {@link #members} and {@link #elements} navigate the value. For more, pass {@link #toString()} or
 * {@link #toBytes()} to a JSON library. The methods that read the value throw an {@link IllegalStateException} if they find that it is
 * not JSON, since {@link #copyOf} does not check its bytes.
 *
 * <pre>{@code
 * RawJson reply = qemu.execute("query-block");
 * for (RawJson drive : reply.elements()) {
 *     System.out.println(drive.at("inserted", "file").flatMap(RawJson::asString).orElse("empty"));
 * }
 * }</pre>
 */
public final class RawJson {
    /** The number of characters of a text that exceptions show. */
    private static final int MAX_SHOWN = 200;

    private final byte[] utf8;

    private RawJson(byte[] utf8) {
        this.utf8 = utf8;
    }

    /**
     * Parses a text with one JSON value. Surrounding white space is dropped.
     *
     * @throws IllegalArgumentException if the text is not exactly one JSON value
     */
    public static RawJson of(String text) {
        try {
            byte[] bytes = Utf8.encode(text);
            JsonReader json = new JsonReader();
            json.open(bytes, 0, bytes.length);
            json.peek();
            int from = json.position();
            json.skipValue();
            int to = json.position();
            if (json.peek() != JsonReader.END) {
                throw new IllegalArgumentException("expected one JSON value, found more text after it: " + shown(text));
            }
            return copyOf(bytes, from, to - from);
        } catch (JsonSyntaxException e) {
            throw new IllegalArgumentException(
                    "not a JSON value: " + shown(text) + ": at byte " + e.position() + ": " + e.getMessage(), e);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("not a JSON value: found a lone surrogate: " + shown(text), e);
        }
    }

    private static String shown(String text) {
        return Printable.of(text, MAX_SHOWN);
    }

    /**
     * Copies the bytes of one JSON value in UTF-8, without checking them.
     *
     * @param bytes an array with the value
     * @param offset the index of its first byte
     * @param length the number of its bytes
     * @throws IndexOutOfBoundsException if the range is not within the array
     */
    public static RawJson copyOf(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        return new RawJson(Arrays.copyOfRange(bytes, offset, offset + length));
    }

    /**
     * Returns the value at a path of member names, such as {@code at("data", "reason")}; empty if there is none. An
     * empty path leads to this value. If several members have the same name, the first counts.
     */
    public Optional<RawJson> at(String... names) {
        return read(json -> {
            for (String name : names) {
                if (!enter(json, name)) {
                    return Optional.empty();
                }
            }
            return Optional.of(readRaw(json));
        });
    }

    /**
     * Moves to the value of the first member with this name. Returns false if the next value is not an object with this
     * member.
     */
    private static boolean enter(JsonReader json, String name) {
        if (json.kind() != JsonKind.OBJECT) {
            return false;
        }
        for (boolean more = json.enter(); more; more = json.next()) {
            if (json.readName().equals(name)) {
                return true;
            }
            json.skipValue();
        }
        return false;
    }

    /**
     * Returns the members of this object in their order, as an unmodifiable map; an empty map if this is not an object.
     * If several members have the same name, the first counts.
     */
    public Map<String, RawJson> members() {
        return read(json -> {
            Map<String, RawJson> members = new LinkedHashMap<>();
            if (json.kind() == JsonKind.OBJECT) {
                for (boolean more = json.enter(); more; more = json.next()) {
                    members.putIfAbsent(json.readName(), readRaw(json));
                }
            }
            return Collections.unmodifiableMap(members);
        });
    }

    /** Returns the elements of this array, as an unmodifiable list; an empty list if this is not an array. */
    public List<RawJson> elements() {
        return read(json -> {
            List<RawJson> elements = new ArrayList<>();
            if (json.kind() == JsonKind.ARRAY) {
                for (boolean more = json.enter(); more; more = json.next()) {
                    elements.add(readRaw(json));
                }
            }
            return Collections.unmodifiableList(elements);
        });
    }

    /** Returns this string, without quotes and escapes; empty if this is not a string. */
    public Optional<String> asString() {
        return read(json -> json.kind() == JsonKind.STRING ? Optional.of(json.readString()) : Optional.empty());
    }

    /**
     * Returns this integer; empty if this is not a number, has a fraction or an exponent, or does not fit in a {@code
     * long}.
     */
    public OptionalLong asLong() {
        return asNumber().filter(JsonNumber::isInteger).map(JsonNumber::toLong).orElse(OptionalLong.empty());
    }

    /**
     * Returns the nearest {@code double} to this number; empty if this is not a number, or is too large for a {@code
     * double}.
     */
    public OptionalDouble asDouble() {
        return asNumber().map(JsonNumber::toDouble).orElse(OptionalDouble.empty());
    }

    private Optional<JsonNumber> asNumber() {
        return read(json -> json.kind() == JsonKind.NUMBER ? Optional.of(json.readNumber()) : Optional.empty());
    }

    /** Returns this boolean; empty if this is not a boolean. */
    public Optional<Boolean> asBoolean() {
        return read(json -> json.kind() == JsonKind.BOOLEAN ? Optional.of(json.readBoolean()) : Optional.empty());
    }

    /** Returns true if this is {@code null}. */
    public boolean isNull() {
        return read(json -> json.kind() == JsonKind.NULL);
    }

    /** Returns a copy of the bytes, encoded in UTF-8. */
    public byte[] toBytes() {
        return utf8.clone();
    }

    /** Returns the text as QEMU sent it. */
    @Override
    public String toString() {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawJson json && Arrays.equals(tokens(), json.tokens());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(tokens());
    }

    /** Returns the bytes without the white space between tokens. */
    private byte[] tokens() {
        byte[] tokens = new byte[utf8.length];
        int count = 0;
        boolean inString = false;
        for (int i = 0; i < utf8.length; i++) {
            byte b = utf8[i];
            if (inString || b < 0 || b > ' ') {
                tokens[count++] = b;
            }
            if (inString && b == '\\' && i + 1 < utf8.length) {
                tokens[count++] = utf8[++i];
            } else if (b == '"') {
                inString = !inString;
            }
        }
        return Arrays.copyOf(tokens, count);
    }

    private <T> T read(Function<JsonReader, T> reading) {
        JsonReader json = new JsonReader();
        json.open(utf8, 0, utf8.length);
        try {
            return reading.apply(json);
        } catch (JsonSyntaxException e) {
            throw new IllegalStateException("not JSON: " + shown(toString()), e);
        }
    }

    private static RawJson readRaw(JsonReader json) {
        json.peek();
        int from = json.position();
        json.skipValue();
        return copyOf(json.bytes(), from, json.position() - from);
    }
}
