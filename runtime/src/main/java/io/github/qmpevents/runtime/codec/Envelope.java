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

    /** The name of the event; empty while it is only in the bytes. */
    private String name = "";

    private int nameFrom;
    private int nameTo;

    Optional<Instant> timestamp = Optional.empty();

    /** Where the data begins; negative if there is none. */
    int dataFrom;

    /** Where the data ends, or only white space follows. */
    int dataTo;

    /** Knows nothing yet of a message. */
    void clear(byte[] message) {
        bytes = message;
        setName(0, 0);
        timestamp = Optional.empty();
        dataFrom = -1;
    }

    boolean isUnnamed() {
        return name.isEmpty() && nameFrom == nameTo;
    }

    void setName(String name) {
        this.name = name;
    }

    /** The name stands in the bytes, without escapes. */
    void setName(int from, int to) {
        name = "";
        nameFrom = from;
        nameTo = to;
    }

    String name() {
        return name.isEmpty() ? new String(bytes, nameFrom, nameTo - nameFrom, StandardCharsets.US_ASCII) : name;
    }

    boolean hasData() {
        return dataFrom >= 0;
    }

    /** Keeps no reference to the caller's bytes. */
    void release() {
        bytes = NOTHING;
        timestamp = Optional.empty();
    }
}
