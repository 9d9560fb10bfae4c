package io.github.qmpevents.runtime.codec;

import io.github.qmpevents.runtime.MessageType;
import io.github.qmpevents.runtime.NotAnEventException;
import org.jspecify.annotations.Nullable;

/** Reads the envelope of an event with its members in any order and form. Not thread-safe. */
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

    FreeEnvelope(EventReader in, EventNames names) {
        this.in = in;
        this.names = names;
    }

    /** Reads the message from {@code from} to before {@code to}, all of it; what its data holds is not looked at. */
    void read(byte[] bytes, int from, int to) {
        Envelope envelope = in.envelope();
        envelope.clear(bytes);
        in.openMessage(bytes, from, to);
        in.beginObject(MESSAGE);
        MessageType other = readMembers(envelope);
        if (!in.restIsBlank()) {
            throw in.malformed("expected the end of the message, found more behind it");
        }
        if (envelope.isUnnamed()) {
            throw other == null ? in.malformed("missing member \"event\"") : new NotAnEventException(other);
        }
        envelope.event = names.indexOf(envelope.name());
    }

    /** Returns what the message is if it turns out to be no event; null if it does not show. */
    private @Nullable MessageType readMembers(Envelope envelope) {
        MessageType other = null;
        for (int member = in.nextMember(); member != EventReader.END; member = in.nextMember()) {
            switch (member) {
                case EVENT -> envelope.setName(readName());
                case TIMESTAMP -> readTimestamp(envelope);
                case DATA -> {
                    envelope.dataFrom = in.valueFrom();
                    envelope.dataTo = in.skipValue();
                }
                default -> {
                    other = OTHER_MESSAGES[member - FIRST_OTHER];
                    in.skipValue();
                }
            }
        }
        return other;
    }

    private String readName() {
        String name = in.readString();
        if (name.isEmpty()) {
            throw in.malformed("expected the name of an event, found an empty string");
        }
        return name;
    }

    private void readTimestamp(Envelope envelope) {
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
        envelope.setTimestamp(seconds, microseconds);
    }
}
