package io.github.qmpevents.runtime;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One JSON value, as it came over the wire: byte for byte, nothing lost, nothing reordered. Immutable and thread-safe. Equal
 * to another if the bytes are equal, so {@code 1.0} differs from {@code 1}, and {@code {"a":1}} from {@code {"a": 1}}.
 *
 * <p>{@link #at} looks into it; for more than that, give {@link #toString()} or {@link #toBytes()} to a JSON library.
 */
public final class RawJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final byte[] utf8;

    private RawJson(byte[] utf8) {
        this.utf8 = utf8;
    }

    /**
     * The value in a text.
     *
     * @throws IllegalArgumentException if the text is not exactly one JSON value
     */
    public static RawJson of(String text) {
        RawJson json = new RawJson(encode(text.strip()));
        try (JsonParser parser = json.parser()) {
            if (parser.nextToken() == null) {
                throw new IllegalArgumentException("expected a JSON value, found nothing");
            }
            parser.skipChildren();
            parser.finishToken();
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("expected one JSON value, found more behind it: " + text);
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a JSON value: " + text + ": " + e.getOriginalMessage(), e);
        }
        return json;
    }

    private static byte[] encode(String text) {
        try {
            return Utf8.encode(text);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("not a JSON value: a surrogate stands alone: " + text, e);
        }
    }

    /**
     * A copy of bytes that are known to be one JSON value in UTF-8. They are not checked.
     *
     * @param bytes holds the value
     * @param offset where the value begins
     * @param length how many bytes it has
     * @throws IndexOutOfBoundsException if the range does not lie within the array
     */
    public static RawJson copyOf(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        return new RawJson(Arrays.copyOfRange(bytes, offset, offset + length));
    }

    /**
     * The value that a path of member names leads to, each within the object before: {@code at("data", "reason")}. Empty where
     * there is none; this value itself where there are no names.
     *
     * @throws IllegalStateException if this is not JSON, which only {@link #copyOf} lets happen
     */
    public Optional<RawJson> at(String... names) {
        try (JsonParser parser = parser()) {
            parser.nextToken();
            for (String name : names) {
                if (!enter(parser, name)) {
                    return Optional.empty();
                }
            }
            int start = (int) parser.currentTokenLocation().getByteOffset();
            parser.skipChildren();
            parser.finishToken();
            int end = (int) parser.currentLocation().getByteOffset();
            return Optional.of(copyOf(utf8, start, end - start));
        } catch (JacksonException e) {
            throw notJson(e);
        }
    }

    /** Goes on to the value of the first member with this name, if the parser stands at an object that has it. */
    private static boolean enter(JsonParser parser, String name) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return false;
        }
        for (String member = parser.nextName(); member != null; member = parser.nextName()) {
            parser.nextToken();
            if (member.equals(name)) {
                return true;
            }
            parser.skipChildren();
        }
        return false;
    }

    /**
     * The string that this is, without its quotes and escapes; empty if it is something else.
     *
     * @throws IllegalStateException if this is not JSON, which only {@link #copyOf} lets happen
     */
    public Optional<String> asString() {
        try (JsonParser parser = parser()) {
            return Optional.ofNullable(parser.nextStringValue());
        } catch (JacksonException e) {
            throw notJson(e);
        }
    }

    /**
     * The whole number that this is; empty if it is something else, has a fraction or an exponent, or does not fit.
     *
     * @throws IllegalStateException if this is not JSON, which only {@link #copyOf} lets happen
     */
    public OptionalLong asLong() {
        try (JsonParser parser = parser()) {
            boolean fits = parser.nextToken() == JsonToken.VALUE_NUMBER_INT
                    && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
            return fits ? OptionalLong.of(parser.getLongValue()) : OptionalLong.empty();
        } catch (JacksonException e) {
            throw notJson(e);
        }
    }

    /**
     * The boolean that this is; empty if it is something else.
     *
     * @throws IllegalStateException if this is not JSON, which only {@link #copyOf} lets happen
     */
    public Optional<Boolean> asBoolean() {
        try (JsonParser parser = parser()) {
            return Optional.ofNullable(parser.nextBooleanValue());
        } catch (JacksonException e) {
            throw notJson(e);
        }
    }

    /** A copy of the bytes, encoded in UTF-8. */
    public byte[] toBytes() {
        return utf8.clone();
    }

    /** The text. */
    @Override
    public String toString() {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawJson json && Arrays.equals(utf8, json.utf8);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(utf8);
    }

    private JsonParser parser() {
        return FACTORY.createParser(ObjectReadContext.empty(), utf8);
    }

    private IllegalStateException notJson(JacksonException e) {
        return new IllegalStateException("not JSON: " + this, e);
    }
}
