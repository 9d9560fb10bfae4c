package io.github.qmpevents.runtime.codec;

import io.github.qmpevents.runtime.MalformedEventException;
import io.github.qmpevents.runtime.RawJson;
import io.github.qmpevents.runtime.WireValue;
import io.github.qmpevents.runtime.json.JsonReader;
import io.github.qmpevents.runtime.json.JsonSyntaxException;
import io.github.qmpevents.runtime.json.NameTable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads an event for generated code: {@code in.member(DEVICE).readString()}. Not thread-safe.
 *
 * <p>Members may come in any order, with any others between them. Request the members of one object in the order of its
 * {@link Members}.
 *
 * <p>All methods throw {@link MalformedEventException} if the message does not match the spec.
 */
public final class EventReader {
    private static final byte[] EMPTY_OBJECT = "{}".getBytes(StandardCharsets.US_ASCII);

    private final JsonReader json = new JsonReader();
    private final ObjectReader objects = new ObjectReader(json);
    private final Envelope envelope;

    EventReader(NameTable events) {
        envelope = new Envelope(json, objects, events);
    }

    /** Reads a message up to the data of its event, and returns the index of the event. */
    int open(byte[] message, int from, int to) {
        json.open(message, from, to);
        objects.clear();
        envelope.read();
        return envelope.event();
    }

    /** Reads the rest of the message, and releases it. */
    void close() {
        if (envelope.hasData()) {
            envelope.end();
        }
        json.close();
    }

    MalformedEventException notJson(JsonSyntaxException e) {
        return Problem.notJson(json, e);
    }

    /** Returns the name of the event. */
    public String eventName() {
        return envelope.name();
    }

    /** Returns the timestamp of the event. */
    public Optional<Instant> timestamp() {
        return envelope.timestamp();
    }

    /** Returns the data of the event as QEMU sent it; empty if it has none. */
    public Optional<RawJson> data() {
        return envelope.hasData() ? Optional.of(readRaw()) : Optional.empty();
    }

    /** Enters the data of the event. An event without data is read as if its data were an empty object. */
    public void beginData() {
        if (!envelope.hasData()) {
            json.open(EMPTY_OBJECT, 0, EMPTY_OBJECT.length);
        }
        objects.begin();
    }

    /** Enters the next object. */
    public void beginObject() {
        objects.begin();
    }

    /** Leaves the object, after all its members were requested. */
    public void endObject(Members members) {
        objects.end(members);
    }

    /** Moves to the value of a member. Returns false if the object does not have it. */
    public boolean has(WireMember member) {
        DeclaredMember declared = (DeclaredMember) member;
        // Two calls: the JVM inlines the first into generated code, but not the second, which is large.
        return objects.isNext(declared) || objects.isAhead(declared);
    }

    /** Moves to the value of a member, which the object must have, and returns this reader. */
    public EventReader member(WireMember member) {
        DeclaredMember declared = (DeclaredMember) member;
        if (!objects.isNext(declared)) {
            goAheadTo(declared);
        }
        return this;
    }

    private void goAheadTo(DeclaredMember member) {
        if (!objects.isAhead(member)) {
            checkData();
            throw objects.missing(member);
        }
    }

    private void checkData() {
        if (!envelope.hasData()) {
            throw new MalformedEventException("$", "missing member \"data\"");
        }
    }

    /** Returns the kind of the next value without consuming it. */
    public ValueKind kind() {
        checkData();
        return Values.kind(json);
    }

    /**
     * Returns the value of the member that selects the branch of a union, without consuming the next object, which has
     * it. The member may have any place in the object.
     *
     * @param <V> the type of the values
     */
    public <V extends WireValue> V tag(WireMember tag, ValueSet<V> set) {
        checkData();
        int from = json.position();
        json.moveTo(objects.placeAhead((DeclaredMember) tag));
        V value = readValue(set);
        json.moveTo(from);
        return value;
    }

    /**
     * Reads the next value without consuming it, so that it can be read again.
     *
     * @param <T> the type of the result
     * @param reader a function that reads the value
     */
    public <T> T ahead(Function<EventReader, T> reader) {
        int from = json.position();
        T result = reader.apply(this);
        json.moveTo(from);
        return result;
    }

    /** Reads a string. */
    public String readString() {
        Values.checkString(json);
        return json.readString();
    }

    /** Reads a whole number of 64 bits, however it is written. */
    public long readLong() {
        return Values.readLong(json);
    }

    /**
     * Reads a whole number from -2<sup>63</sup> to 2<sup>64</sup> - 1, however it is written. The result is unsigned:
     * see {@link Long#toUnsignedString(long)}. QEMU up to 2.9 wrote numbers from 2<sup>63</sup> on as negative ones;
     * both forms give the same result.
     */
    public long readUnsignedLong() {
        return Values.readUnsignedLong(json);
    }

    /** Reads a number, and returns the nearest double. */
    public double readDouble() {
        return Values.readDouble(json);
    }

    /** Reads a boolean. */
    public boolean readBoolean() {
        return Values.readBoolean(json);
    }

    /**
     * Reads a value, listed or not.
     *
     * @param <V> the type of the values
     */
    public <V extends WireValue> V readValue(ValueSet<V> set) {
        Values.checkString(json);
        int from = json.position();
        int index = json.readString(set.names());
        if (index != NameTable.NONE) {
            return set.listed(index);
        }
        json.moveTo(from);
        return set.unlisted(json.readString());
    }

    /**
     * Reads an array.
     *
     * @param <T> the type of its elements
     * @param elementReader a function that reads the next element
     */
    public <T> List<T> readList(Function<EventReader, T> elementReader) {
        if (json.peek() != '[') {
            throw Problem.unlike(json, "an array");
        }
        List<T> elements = new ArrayList<>();
        for (boolean more = json.enter(); more; more = json.next()) {
            elements.add(elementReader.apply(this));
        }
        return elements;
    }

    /** Reads {@code null}. */
    public RawJson readNull() {
        Values.checkNull(json);
        return readRaw();
    }

    /** Reads a value of any kind, as QEMU sent it. */
    public RawJson readRaw() {
        json.peek();
        int from = json.position();
        json.skipValue();
        return RawJson.copyOf(json.bytes(), from, json.position() - from);
    }
}
