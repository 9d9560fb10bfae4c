package io.github.qmpevents.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.events.Event;
import io.github.qmpevents.runtime.EventDecoder;
import io.github.qmpevents.runtime.MalformedEventException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The message of an exception is safe to log, whatever a peer sends: it is one short line of visible characters. */
class HostileNamesTest {
    /** 700 characters, each of which may become six, and the text between them. */
    private static final int MAX_LENGTH = 5_000;

    private static final List<String> TEXTS = List.of(
            "a\\nWARNING: all is lost",
            "a\\r\\n\\u0085\\u2028\\u2029b",
            "\\u001b[2J\\u001b]0;title\\u0007",
            "\\u0000\\b\\f\\t\\u007f\\u009b31m",
            "\u009b31m\u0085",
            "\\u202egnp.exe\\u202c\\u2066\\u2069",
            "\u202e\u2066\u200f\u061c",
            "\\ufeff\\u200b\\u200d\\u00ad",
            "\\udb40\\udc41\u2028\u2029",
            "']['\\\\\\\"",
            "x".repeat(49_000),
            "\\u0001".repeat(8_000),
            "😀".repeat(12_000),
            "x".repeat(80_000));

    private final EventDecoder<Event> decoder = Event.decoder();

    /**
     * Returns messages with a hostile text as a name around the place of an error, as a name that is too long, as a
     * value, and in a wrong place.
     */
    static Stream<String> messages() {
        return TEXTS.stream()
                .flatMap(text -> Stream.of(
                        "{\"event\": \"STOP\", \"" + text + "\": x}",
                        "{\"event\": \"STOP\", \"data\": {\"" + text + "\": {\"" + text + "\": [1, {\"" + text
                                + "\": x",
                        "{\"event\": \"STOP\", \"" + text + "\": " + "{\"a\": ".repeat(600),
                        "{\"event\": \"STOP\", \"timestamp\": {\"" + text + "\": 1}}",
                        "{\"event\": \"BALLOON_CHANGE\", \"data\": {\"actual\": \"" + text + "\"}}",
                        "{\"event\": \"BALLOON_CHANGE\", \"data\": {\"" + text + "\": 1}}",
                        "{\"event\": \"STOP\", \"" + text + "}",
                        "{\"event\": \"STOP\", " + text + "}",
                        text));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void doNotReachALog(String message) {
        MalformedEventException e = problemOf(message);

        assertThat(String.valueOf(e.getMessage())).satisfies(HostileNamesTest::isShortAndVisible);
        assertThat(e.path()).satisfies(HostileNamesTest::isShortAndVisible);
        assertThat(e.problem()).satisfies(HostileNamesTest::isShortAndVisible);
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            assertThat(String.valueOf(cause.getMessage())).satisfies(HostileNamesTest::isShortAndVisible);
        }
    }

    @Test
    void areEscaped() {
        assertThat(problemOf("{\"event\": \"STOP\", \"data\": {\"a\\n\u202e\": [1, x]}}"))
                .hasMessageStartingWith("$.data['a\\u000a\\u202e'][1]: not valid JSON at byte ");
    }

    @Test
    void areTruncated() {
        assertThat(problemOf("{\"event\": \"STOP\", \"" + "x".repeat(49_000) + "\": y}"))
                .hasMessageStartingWith("$." + "x".repeat(198) + "…: not valid JSON at byte 49022: ");
    }

    private static void isShortAndVisible(String text) {
        assertThat(text).hasSizeBetween(1, MAX_LENGTH);
        assertThat(text.codePoints().filter(HostileNamesTest::isHarmful).boxed())
                .isEmpty();
    }

    private static boolean isHarmful(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private MalformedEventException problemOf(String message) {
        try {
            throw new AssertionError(decoder.decode(message));
        } catch (MalformedEventException e) {
            return e;
        }
    }
}
