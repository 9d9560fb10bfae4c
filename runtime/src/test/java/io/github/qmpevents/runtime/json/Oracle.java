package io.github.qmpevents.runtime.json;

import io.github.qmpevents.runtime.json.JsonTree.ArrayTree;
import io.github.qmpevents.runtime.json.JsonTree.NamedTree;
import io.github.qmpevents.runtime.json.JsonTree.Numeral;
import io.github.qmpevents.runtime.json.JsonTree.ObjectTree;
import io.github.qmpevents.runtime.json.JsonTree.Text;
import io.github.qmpevents.runtime.json.JsonTree.Word;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON by other means than the {@link JsonReader}: jackson-core knows the grammar, and the JDK knows UTF-8, which
 * jackson-core does not check completely. Both readers agree on all texts without numbers, names and strings beyond the
 * limits of the reader.
 */
public final class Oracle {
    private static final JsonFactory JACKSON = new JsonFactory();

    /**
     * jackson-core looks only at the low byte of a digit, so it takes U+0363 for a "c". JSON has no such character
     * after an escape.
     */
    private static final Pattern ESCAPE_WITH_FOREIGN_DIGIT =
            Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*+\\\\u\\p{XDigit}{0,3}[^\\x00-\\x7F]");

    private Oracle() {}

    /** Reads a text; empty if it is not one JSON value in UTF-8, or has a lone surrogate. */
    public static Optional<JsonTree> read(byte[] text) {
        try {
            String characters = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text))
                    .toString();
            if (ESCAPE_WITH_FOREIGN_DIGIT.matcher(characters).find()) {
                return Optional.empty();
            }
            try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), characters)) {
                return read(parser);
            }
        } catch (CharacterCodingException | LoneSurrogateException e) {
            return Optional.empty();
        }
    }

    /** Returns true if jackson-core takes bytes for one JSON value, with its own notion of UTF-8. */
    static boolean isJsonToJackson(byte[] text) {
        try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), text)) {
            return read(parser).isPresent();
        } catch (LoneSurrogateException e) {
            return true;
        }
    }

    private static Optional<JsonTree> read(JsonParser parser) {
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                return Optional.empty();
            }
            JsonTree tree = value(parser, first);
            return parser.nextToken() == null ? Optional.of(tree) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static JsonTree value(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> {
                List<NamedTree> members = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = checked(parser.currentName());
                    members.add(new NamedTree(name, value(parser, parser.nextToken())));
                }
                yield new ObjectTree(members);
            }
            case START_ARRAY -> {
                List<JsonTree> elements = new ArrayList<>();
                for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                    elements.add(value(parser, next));
                }
                yield new ArrayTree(elements);
            }
            case VALUE_STRING -> new Text(checked(parser.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> numeral(parser, token);
            case VALUE_TRUE -> Word.TRUE;
            case VALUE_FALSE -> Word.FALSE;
            case VALUE_NULL -> Word.NULL;
            default -> throw new IllegalStateException("an unexpected token: " + token);
        };
    }

    /** A pair of surrogates is one code point, so that only lone ones are found. */
    private static String checked(String text) {
        if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw new LoneSurrogateException();
        }
        return text;
    }

    private static Numeral numeral(JsonParser parser, JsonToken token) {
        String text = parser.getString();
        double value = Math.copySign(parser.getDoubleValue(), text.startsWith("-") ? -1 : 1);
        Optional<BigInteger> whole = whole(text);
        int unsignedBits = text.startsWith("-") ? Long.SIZE - 1 : Long.SIZE;
        return new Numeral(
                text,
                token == JsonToken.VALUE_NUMBER_INT,
                bits(whole, Long.SIZE - 1),
                bits(whole, unsignedBits),
                Double.isInfinite(value) ? OptionalDouble.empty() : OptionalDouble.of(value));
    }

    private static OptionalLong bits(Optional<BigInteger> value, int max) {
        return value.filter(integer -> integer.bitLength() <= max).stream()
                .mapToLong(BigInteger::longValue)
                .findFirst();
    }

    /** Returns the value of a number if it is whole and not much too large. */
    private static Optional<BigInteger> whole(String text) {
        try {
            BigDecimal value = new BigDecimal(text).stripTrailingZeros();
            return value.scale() <= 0 && value.scale() > -Long.SIZE
                    ? Optional.of(value.toBigInteger())
                    : Optional.empty();
        } catch (NumberFormatException e) {
            // Its exponent does not fit in 32 bits.
            return text.matches("-?[0.]+[eE].*") ? Optional.of(BigInteger.ZERO) : Optional.empty();
        }
    }

    private static final class LoneSurrogateException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
