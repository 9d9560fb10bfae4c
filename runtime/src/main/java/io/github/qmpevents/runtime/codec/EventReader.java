package io.github.qmpevents.runtime.codec;

import io.github.qmpevents.runtime.MalformedEventException;
import io.github.qmpevents.runtime.RawJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a generated event is read from, member by member: after {@link #nextMember} the reader stands at the value of that
 * member. Valid only during the call that it is given to. Not thread-safe.
 *
 * <p>Its methods throw {@link MalformedEventException} if the message is not as the spec describes it.
 */
public final class EventReader extends MemberReader {
    /** What is known of the data of the event. */
    private enum DataState {
        /** It lies in a place that the envelope tells. */
        LOCATED,
        /** The reader stands at it. */
        HERE,
        /** It was read, or passed over. */
        READ
    }

    private final Envelope envelope = new Envelope();
    private final FreeEnvelope freeEnvelope;
    private DataState dataState = DataState.READ;

    /** Whether the parser reads the whole message, not only its data. */
    private boolean readsMessage;

    /** Whether there may be more of the message than was read so far. */
    private boolean messageIsOpen;

    EventReader(EventNames names) {
        freeEnvelope = new FreeEnvelope(this, names);
    }

    Envelope envelope() {
        return envelope;
    }

    FreeEnvelope freeEnvelope() {
        return freeEnvelope;
    }

    /** Stands at the message, of which nothing is known. */
    void openMessage(byte[] bytes, int from, int to) {
        readsMessage = true;
        messageIsOpen = true;
        dataState = DataState.READ;
        open(bytes, from, to);
    }

    /** Stands at the data, in the message. */
    void foundData() {
        envelope.dataFrom = valueFrom();
        dataState = DataState.HERE;
    }

    /** Goes behind the data that the reader stands at. */
    void passData() {
        envelope.dataTo = skipValue();
        dataState = DataState.READ;
    }

    /** Goes to the end of the message, behind data that was not read. */
    void readRestOfMessage() {
        messageIsOpen = false;
        if (dataState == DataState.HERE) {
            passData();
        }
        freeEnvelope.readRest();
    }

    /** The envelope is known, and where the data lies; none of it was read. */
    void beginEvent() {
        messageIsOpen = false;
        dataState = DataState.LOCATED;
    }

    /** The name of the event. */
    public String eventName() {
        return envelope.name();
    }

    /** The timestamp of the event. To be asked for when its members have been read: it may stand behind them. */
    public Optional<Instant> timestamp() {
        if (messageIsOpen) {
            readRestOfMessage();
        }
        return envelope.timestamp();
    }

    /** The data of the event as it came; empty if it has none. To be asked for after the timestamp. */
    public Optional<RawJson> data() {
        if (!envelope.hasData()) {
            return Optional.empty();
        }
        if (dataState == DataState.LOCATED) {
            skipData();
        }
        int end = envelope.dataTo;
        while (ByteFeed.isWhitespace(envelope.bytes[end - 1])) {
            end--;
        }
        return Optional.of(RawJson.copyOf(envelope.bytes, envelope.dataFrom, end - envelope.dataFrom));
    }

    /** Goes into the data of the event, an object with these members. */
    public void beginData(MemberNames names) {
        if (envelope.hasData()) {
            if (dataState == DataState.HERE) {
                dataState = DataState.READ;
            } else {
                openData();
            }
            beginObject(names);
        } else if (names.hasMandatory()) {
            throw new MalformedEventException("$", "missing member \"data\"");
        } else {
            beginAbsentObject();
        }
    }

    /**
     * The array that the reader stands at.
     *
     * @param <T> the type of its elements
     * @param elementReader reads the element that the reader then stands at
     */
    public <T> List<T> readList(Function<EventReader, T> elementReader) {
        beginArray();
        List<T> elements = new ArrayList<>();
        while (nextElement()) {
            elements.add(elementReader.apply(this));
        }
        return elements;
    }

    /** The value that the reader stands at, whatever it is. */
    public RawJson readRaw() {
        int from = valueFrom();
        int to = skipValue();
        return RawJson.copyOf(envelope.bytes, from, to - from);
    }

    private void openData() {
        readsMessage = false;
        dataState = DataState.READ;
        open(envelope.bytes, envelope.dataFrom, envelope.dataTo);
    }

    private void skipData() {
        openData();
        skipChildren();
    }

    /** Reads what is left of the data, and returns whether nothing follows the data. */
    boolean finish() {
        if (envelope.hasData() && dataState == DataState.LOCATED) {
            skipData();
        }
        return restIsBlank();
    }

    /** Keeps no reference to the caller's bytes. */
    @Override
    void release() {
        envelope.release();
        super.release();
    }

    @Override
    String root() {
        return readsMessage ? "$" : "$.data";
    }
}
