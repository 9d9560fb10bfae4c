package io.github.qmpevents.runtime.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.qmpevents.events.Event;
import io.github.qmpevents.events.UnknownEvent;
import io.github.qmpevents.runtime.EventDecoder;
import io.github.qmpevents.runtime.QmpEvent;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Messages of any size that could cost a decoder more than their size. */
enum HugeMessage {
    STRING("{\"event\": \"BLOCK_JOB_READY\", \"data\": {\"device\": \"", i -> "abcdefgh", "\"}}"),
    STRING_OF_ESCAPES("{\"event\": \"BLOCK_JOB_READY\", \"data\": {\"device\": \"", i -> "\\u00e9\\n", "\"}}"),
    STRING_BEYOND_ASCII("{\"event\": \"BLOCK_JOB_READY\", \"data\": {\"device\": \"", i -> "é€😀", "\"}}"),
    STRING_BEFORE_THE_EVENT("{\"data\": {\"device\": \"", i -> "abcdefgh", "\"}, \"event\": \"BLOCK_JOB_READY\"}"),
    STRING_BEFORE_AN_ERROR("{\"event\": \"STOP\", \"other\": \"", i -> "abcdefgh", "\"; }"),
    SPACE("{\"event\": \"STOP\"", i -> "        ", "}"),
    DIGITS("{\"event\": \"RTC_CHANGE\", \"data\": {\"offset\": ", i -> "1234567890", "}}"),
    ELEMENTS("{\"event\": \"NOT_IN_THE_SPEC\", \"data\": [", i -> i + ", ", "0]}"),
    LEVELS("{\"event\": \"STOP\", \"other\": [", i -> "[".repeat(498) + "]".repeat(498) + ", ", "0]}"),
    MEMBERS("{\"event\": \"RTC_CHANGE\", \"data\": {", i -> "\"m" + i + "\": 0, ", "\"offset\": 5}}"),
    MEMBERS_OF_ONE_HASH(
            "{\"event\": \"ONE_HASH\", \"data\": {",
            i -> "\"" + OneHash.name(i + OneHash.COUNT) + "\": 0, ",
            "\"" + OneHash.name(OneHash.COUNT - 1) + "\": 5}}"),
    MEMBERS_BEFORE_AN_ERROR(
            "{\"event\": \"RTC_CHANGE\", \"data\": {", i -> "\"m" + i + "\": 0, ", "\"offset\": \"\"}}");

    private final String head;

    @SuppressWarnings("ImmutableEnumChecker") // The functions have no state, which their type can't say.
    private final IntFunction<String> unit;

    private final String tail;

    HugeMessage(String head, IntFunction<String> unit, String tail) {
        this.head = head;
        this.unit = unit;
        this.tail = tail;
    }

    /** Returns the message, in which the part that makes it huge is repeated. */
    byte[] repeating(int count) {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes(head.getBytes(UTF_8));
        for (int i = 0; i < count; i++) {
            message.writeBytes(unit.apply(i).getBytes(UTF_8));
        }
        message.writeBytes(tail.getBytes(UTF_8));
        return message.toByteArray();
    }

    EventDecoder<? extends QmpEvent> decoder() {
        return this == MEMBERS_OF_ONE_HASH ? new OneHash() : Event.decoder();
    }

    /**
     * Decodes an event whose members all have one hash in the table of names, in which the decoder looks up the names
     * of a message.
     */
    private static final class OneHash extends AbstractEventDecoder<QmpEvent> {
        private static final int COUNT = 253;
        private static final Members MEMBERS =
                Members.of(IntStream.range(0, COUNT).mapToObj(OneHash::name).toArray(String[]::new));
        private static final WireMember LAST = MEMBERS.get(name(COUNT - 1));

        OneHash() {
            super(new String[] {"ONE_HASH"});
        }

        /** The length and the eight bytes at each end make up the hash. */
        private static String name(int number) {
            return String.format("prefix--%07d--suffix", number);
        }

        @Override
        protected QmpEvent read(int event, EventReader in) {
            in.beginData();
            long value = in.member(LAST).readLong();
            in.endObject(MEMBERS);
            return new UnknownEvent(in.eventName() + " " + value, in.timestamp(), Optional.empty());
        }
    }
}
