package io.github.qmpevents.client;

import io.github.qmpevents.runtime.RawJson;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * The arguments of a command: a JSON object that QEMU's parser accepts. QEMU answers what it can't parse with an error that
 * does not say to which command, so such arguments are refused before they are sent. Beyond RFC 8259 that parser wants each
 * member once, no surrogate that stands alone, no code point that Unicode reserves, and no exponent behind a bare zero, and it
 * has limits.
 *
 * @param json the object, as it was given
 */
record Arguments(RawJson json) {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** What QEMU takes for a command, less what there is beside its arguments. */
    private static final int MOST_BYTES = (64 << 20) - 1024;

    private static final int MOST_TOKENS = (2 << 20) - 12;

    /**
     * The arguments in a text.
     *
     * @param command the name of their command, for errors
     * @throws IllegalArgumentException if they are no JSON object, or QEMU would not parse them
     */
    static Arguments of(String command, String text) {
        RawJson json = RawJson.of(text);
        if (!json.toString().startsWith("{")) {
            throw new IllegalArgumentException("expected a JSON object as arguments of " + command + ", found " + text);
        }
        findProblem(json.toBytes()).ifPresent(problem -> {
            throw new IllegalArgumentException("QEMU can't parse these arguments of " + command + ": " + problem);
        });
        return new Arguments(json);
    }

    private static Optional<String> findProblem(byte[] json) {
        if (json.length > MOST_BYTES) {
            return Optional.of("expected at most " + MOST_BYTES + " bytes, found " + json.length);
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            Optional<String> problem = Optional.empty();
            int tokens = 0;
            JsonToken previous = null;
            for (JsonToken token = parser.nextToken(); token != null && problem.isEmpty(); token = parser.nextToken()) {
                tokens += count(token, previous);
                problem = findProblem(parser, token);
                previous = token;
            }
            return tokens > MOST_TOKENS
                    ? Optional.of("expected at most " + MOST_TOKENS + " tokens, found " + tokens)
                    : problem;
        } catch (JacksonException e) {
            return Optional.of(e.getOriginalMessage());
        }
    }

    /** A token as QEMU counts it, with the colon or the comma behind it; the last of an object or array has no comma. */
    private static int count(JsonToken token, @Nullable JsonToken previous) {
        if (token.isStructEnd()) {
            return previous != null && previous.isStructStart() ? 1 : 0;
        }
        return 2;
    }

    private static Optional<String> findProblem(JsonParser parser, JsonToken token) {
        return switch (token) {
            case PROPERTY_NAME, VALUE_STRING ->
                findReserved(parser.getString()).map(codePoint -> String.format("U+%04X is no character", codePoint));
            case VALUE_NUMBER_FLOAT ->
                Optional.of(parser.getString())
                        .filter(number -> number.matches("-?0[eE].*"))
                        .map(number -> "expected 0 without an exponent, found " + number);
            default -> Optional.empty();
        };
    }

    /** Finds a surrogate that stands alone, or a code point that Unicode keeps for internal use. */
    private static Optional<Integer> findReserved(String text) {
        OptionalInt found = text.codePoints()
                .filter(c -> Character.getType(c) == Character.SURROGATE
                        || (c & 0xFFFE) == 0xFFFE
                        || (c >= 0xFDD0 && c <= 0xFDEF))
                .findFirst();
        return found.isPresent() ? Optional.of(found.getAsInt()) : Optional.empty();
    }
}
