package io.github.qmpevents.runtime.codec;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/** What stands around the data of an event: which event it is, when, and where its data lies. Reused from message to message. */
final class Envelope {
    static final byte[] NOTHING = {};

    /** The message. */
    byte[] bytes = NOTHING;

    /** The index of the event in the spec's {@link EventNames}. */
    int event = EventNames.UNKNOWN;

    private String name = "";

    /** Where the name is in the bytes; negative if it is not there as it is. */
    private int nameFrom;

    private int nameTo;

    /** The timestamp. Not as an object yet: to keep one here would cost the garbage collector more than to make it. */
    private long seconds;

    private long microseconds;

    /** Where the data begins; negative if there is none. */
    int dataFrom;

    /** Where the data ends, or only white space follows. */
    int dataTo;

    /** Knows nothing yet of a message. */
    void clear(byte[] message) {
        bytes = message;
        setName(0, 0);
        setTimestamp(EventTimestamp.NO_CLOCK, EventTimestamp.NO_CLOCK);
        dataFrom = -1;
    }

    boolean isUnnamed() {
        return nameFrom == nameTo;
    }

    void setName(String name) {
        this.name = name;
        nameFrom = -1;
    }

    /** The name stands in the bytes, without escapes. */
    void setName(int from, int to) {
        nameFrom = from;
        nameTo = to;
    }

    String name() {
        return nameFrom < 0 ? name : new String(bytes, nameFrom, nameTo - nameFrom, StandardCharsets.US_ASCII);
    }

    void setTimestamp(long seconds, long microseconds) {
        this.seconds = seconds;
        this.microseconds = microseconds;
    }

    Optional<Instant> timestamp() {
        return EventTimestamp.of(seconds, microseconds);
    }

    boolean hasData() {
        return dataFrom >= 0;
    }

    /** Keeps no reference to the caller's bytes. */
    void release() {
        bytes = NOTHING;
    }
}
