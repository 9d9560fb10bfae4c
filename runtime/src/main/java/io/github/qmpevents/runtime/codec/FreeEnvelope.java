package io.github.qmpevents.runtime.codec;

import io.github.qmpevents.runtime.MessageType;
import io.github.qmpevents.runtime.NotAnEventException;
import org.jspecify.annotations.Nullable;

/** Reads the envelope of an event with its members in any order and form, and stops at its data. Not thread-safe. */
final class FreeEnvelope {
    private static final int EVENT = 0;
    private static final int TIMESTAMP = 1;
    private static final int DATA = 2;
    private static final MemberNames MESSAGE =
            MemberNames.mandatory().optional("event", "timestamp", "data", "QMP", "return", "error");

    private static final MessageType[] OTHER_MESSAGES = MessageType.values();
    private static final int FIRST_OTHER = DATA + 1;

    private static final int SECONDS = 0;
    private static final MemberNames SECONDS_AND_MICROSECONDS = MemberNames.mandatory("seconds", "microseconds");

    private final EventReader in;
    private final EventNames names;

    /** What the message is if it turns out to be no event. */
    private @Nullable MessageType other;

    private boolean ended;

    FreeEnvelope(EventReader in, EventNames names) {
        this.in = in;
        this.names = names;
    }

    /** Goes into the message from {@code from} to before {@code to}. */
    void open(byte[] bytes, int from, int to) {
        in.envelope().clear(bytes);
        other = null;
        ended = false;
        in.openMessage(bytes, from, to);
        in.beginObject(MESSAGE);
    }

    /** Reads on to the data, or to the end if no data follows; returns whether the reader stands at data. */
    boolean goToData() {
        while (!ended) {
            int member = in.nextMember();
            switch (member) {
                case EVENT -> readName();
                case TIMESTAMP -> readTimestamp();
                case DATA -> {
                    in.foundData();
                    return true;
                }
                case EventReader.END -> ended = true;
                default -> {
                    other = OTHER_MESSAGES[member - FIRST_OTHER];
                    in.skipValue();
                }
            }
        }
        return false;
    }

    /** Reads what is left of the message, and passes over data that follows. It must have turned out to be an event. */
    void readRest() {
        while (goToData()) {
            in.passData();
        }
        if (!in.restIsBlank()) {
            throw in.malformed("expected the end of the message, found more behind it");
        }
        if (in.envelope().isUnnamed()) {
            throw other == null ? in.malformed("missing member \"event\"") : new NotAnEventException(other);
        }
    }

    private void readName() {
        String name = in.readString();
        if (name.isEmpty()) {
            throw in.malformed("expected the name of an event, found an empty string");
        }
        in.envelope().setName(name);
        in.envelope().event = names.indexOf(name);
    }

    private void readTimestamp() {
        long seconds = 0;
        long microseconds = 0;
        in.beginObject(SECONDS_AND_MICROSECONDS);
        for (int member = in.nextMember(); member != EventReader.END; member = in.nextMember()) {
            if (member == SECONDS) {
                seconds = in.readInteger();
            } else {
                microseconds = in.readInteger();
            }
        }
        if (!EventTimestamp.isValid(seconds, microseconds)) {
            throw in.malformed("expected seconds and microseconds since 1970, or -1 for both, found " + seconds
                    + " and " + microseconds);
        }
        in.envelope().setTimestamp(seconds, microseconds);
    }
}
