package io.github.qmpevents.runtime.codec;

import io.github.qmpevents.runtime.MessageType;
import io.github.qmpevents.runtime.NotAnEventException;
import io.github.qmpevents.runtime.json.ExpectedBytes;
import io.github.qmpevents.runtime.json.JsonReader;
import io.github.qmpevents.runtime.json.NameTable;
import java.time.Instant;
import java.util.Optional;

/** Reads the members of a message around the data of an event. Not thread-safe. */
final class Envelope {
    private static final int ABSENT = -1;

    private static final Members MESSAGE = Members.of("timestamp", "event", "data", "QMP", "return", "error");
    private static final DeclaredMember TIMESTAMP = MESSAGE.declared("timestamp");
    private static final DeclaredMember EVENT = MESSAGE.declared("event");
    private static final DeclaredMember DATA = MESSAGE.declared("data");

    private static final Members TIME = Members.of("seconds", "microseconds");
    private static final DeclaredMember SECONDS = TIME.declared("seconds");
    private static final DeclaredMember MICROSECONDS = TIME.declared("microseconds");

    /** The beginning of a message as QEMU writes it. */
    private static final String BEFORE_TIMESTAMP = "{\"timestamp\": ";

    private static final ExpectedBytes BEFORE_SECONDS = ExpectedBytes.of(BEFORE_TIMESTAMP + "{\"seconds\": ");
    private static final ExpectedBytes BEFORE_MICROSECONDS = ExpectedBytes.of(", \"microseconds\": ");

    private final JsonReader json;
    private final ObjectReader objects;
    private final NameTable events;

    private int event;
    private int nameAt;
    private int dataAt;

    /**
     * The seconds of the timestamp. It becomes an object only on request: one kept here costs the garbage collector
     * more than a new one.
     */
    private long seconds;

    private long microseconds;

    Envelope(JsonReader json, ObjectReader objects, NameTable events) {
        this.json = json;
        this.objects = objects;
        this.events = events;
    }

    /** Reads a message up to the data of its event, or to its end if there is no data. */
    void read() {
        readTimestamp();
        readName();
        if (objects.has(DATA)) {
            dataAt = json.position();
        } else {
            dataAt = ABSENT;
            end();
        }
    }

    private void readTimestamp() {
        int from = json.position() + BEFORE_TIMESTAMP.length();
        seconds = json.readTenDigits(BEFORE_SECONDS, BEFORE_MICROSECONDS, 2);
        if (seconds >= 0) {
            microseconds = Values.readLong(json);
        } else {
            objects.begin();
            if (!objects.has(TIMESTAMP)) {
                microseconds = EventTimestamp.NO_CLOCK;
                return;
            }
            from = json.position();
            objects.begin();
            seconds = readTime(SECONDS);
            microseconds = readTime(MICROSECONDS);
        }
        objects.end(TIME);
        if (!EventTimestamp.isValid(seconds, microseconds)) {
            json.moveTo(from);
            throw Problem.at(
                    json,
                    "expected seconds and microseconds since 1970, or -1 for both, found " + seconds + " and "
                            + microseconds);
        }
    }

    private long readTime(DeclaredMember member) {
        if (!objects.has(member)) {
            throw objects.missing(member);
        }
        return Values.readLong(json);
    }

    private void readName() {
        if (!objects.has(EVENT)) {
            throw notAnEvent();
        }
        Values.checkString(json);
        nameAt = json.position();
        event = json.readString(events);
        if (json.position() == nameAt + 2) {
            json.moveTo(nameAt);
            throw Problem.at(json, "expected the name of an event, found an empty string");
        }
    }

    private RuntimeException notAnEvent() {
        int end = json.position();
        for (MessageType type : MessageType.values()) {
            if (objects.has(MESSAGE.declared(type.member()))) {
                json.moveTo(end);
                dataAt = ABSENT;
                end();
                return new NotAnEventException(type);
            }
        }
        return Problem.at(json, "missing member \"event\"");
    }

    /** Reads the rest of the message, including the data if it was not read yet. */
    void end() {
        if (json.position() == dataAt) {
            json.skipValue();
        }
        objects.end(MESSAGE);
        if (!json.isAtEnd()) {
            throw Problem.at(json, "expected the end of the message, found more text after it");
        }
    }

    int event() {
        return event;
    }

    String name() {
        int position = json.position();
        json.moveTo(nameAt);
        String name = json.readString();
        json.moveTo(position);
        return name;
    }

    Optional<Instant> timestamp() {
        return EventTimestamp.of(seconds, microseconds);
    }

    boolean hasData() {
        return dataAt != ABSENT;
    }
}
