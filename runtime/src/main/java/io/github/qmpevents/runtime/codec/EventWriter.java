package io.github.qmpevents.runtime.codec;

import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.RawJson;
import io.github.qmpevents.runtime.WireValue;
import io.github.qmpevents.runtime.json.JsonKind;
import io.github.qmpevents.runtime.json.JsonReader;
import io.github.qmpevents.runtime.json.JsonSyntaxException;
import io.github.qmpevents.runtime.json.NameTable;
import io.github.qmpevents.runtime.json.QuotedString;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Writes an event as QEMU does: in one line, in ASCII, with a space after each colon and comma. Not thread-safe.
 *
 * <p>Raw JSON is written as QEMU sent it, except that line breaks and tabs between its tokens become spaces.
 */
public final class EventWriter {
    private final StringBuilder out = new StringBuilder(160);

    private EventWriter() {}

    /** Creates a writer that has written everything but the data of an event. */
    public EventWriter(QmpEvent event) {
        out.append('{');
        if (event.timestamp().isPresent()) {
            Instant timestamp = event.timestamp().get();
            out.append("\"timestamp\": {\"seconds\": ")
                    .append(timestamp.getEpochSecond())
                    .append(", \"microseconds\": ")
                    .append(timestamp.getNano() / EventTimestamp.NANOS_PER_MICRO)
                    .append("}, ");
        }
        out.append("\"event\": ");
        write(event.eventName());
    }

    /** Ends the event, and returns its JSON. */
    public String finish() {
        return out.append('}').toString();
    }

    /** Begins the data of the event. */
    public void beginData() {
        out.append(", \"data\": {");
    }

    /** Ends the data of the event. */
    public void endData() {
        out.append('}');
    }

    /**
     * Writes the data of an event.
     *
     * @param <T> the type of the data
     * @param writer a function that writes the whole data
     */
    public <T> void writeData(T data, BiConsumer<T, EventWriter> writer) {
        out.append(", \"data\": ");
        writer.accept(data, this);
    }

    /** Writes the data of an event whose members the spec does not list. */
    public void writeData(RawJson data) {
        out.append(", \"data\": ");
        write(data);
    }

    /** Begins an object. */
    public void beginObject() {
        out.append('{');
    }

    /** Ends an object. */
    public void endObject() {
        out.append('}');
    }

    private void begin(WireMember member) {
        separate();
        out.append(((DeclaredMember) member).written());
    }

    /**
     * Separates a member from the previous one. Only an object that was just begun ends with an opening brace; no value
     * does.
     */
    private void separate() {
        if (out.charAt(out.length() - 1) != '{') {
            out.append(", ");
        }
    }

    /** Writes a member. */
    public void write(WireMember member, String value) {
        begin(member);
        write(value);
    }

    /** Writes a member. */
    public void write(WireMember member, WireValue value) {
        begin(member);
        write(value.value());
    }

    /** Writes a member. */
    public void write(WireMember member, long value) {
        begin(member);
        out.append(value);
    }

    /** Writes a member that is an unsigned number. */
    public void writeUnsigned(WireMember member, long value) {
        begin(member);
        writeUnsigned(value);
    }

    /**
     * Writes a member.
     *
     * @throws IllegalArgumentException if the value is infinite or not a number
     */
    public void write(WireMember member, double value) {
        begin(member);
        write(value);
    }

    /** Writes a member. */
    public void write(WireMember member, boolean value) {
        begin(member);
        out.append(value);
    }

    /** Writes a member. */
    public void write(WireMember member, RawJson value) {
        begin(member);
        write(value);
    }

    /**
     * Writes a member whose value is one of several types.
     *
     * @param <T> the type of the value
     * @param writer a function that writes the whole value
     */
    public <T> void writeValue(WireMember member, T value, BiConsumer<T, EventWriter> writer) {
        begin(member);
        writer.accept(value, this);
    }

    /**
     * Writes the remaining members of an object into the object that was begun.
     *
     * @param declared the members to leave out
     * @param <T> the type of the object
     * @param object the object with the remaining members
     * @param writer a function that writes the whole object
     * @throws IllegalArgumentException if the writer writes anything but an object
     */
    public <T> void writeOthers(Members declared, T object, BiConsumer<T, EventWriter> writer) {
        EventWriter whole = new EventWriter();
        writer.accept(object, whole);
        byte[] bytes = whole.out.toString().getBytes(StandardCharsets.UTF_8);
        JsonReader json = new JsonReader();
        json.open(bytes, 0, bytes.length);
        if (json.kind() != JsonKind.OBJECT) {
            throw new IllegalArgumentException(
                    "expected an object, found " + json.kind().description());
        }
        try {
            for (boolean more = json.enter(); more; more = json.next()) {
                json.peek();
                int from = json.position();
                int index = json.readName(declared.names());
                json.skipValue();
                if (index == NameTable.NONE) {
                    separate();
                    writeInOneLine(new String(bytes, from, json.position() - from, StandardCharsets.UTF_8));
                }
            }
        } catch (JsonSyntaxException e) {
            throw new IllegalArgumentException("expected an object, found invalid JSON: " + e.getMessage(), e);
        }
    }

    /**
     * Writes a member that is an object.
     *
     * @param members a function that writes its members
     */
    public void writeObject(WireMember member, Consumer<EventWriter> members) {
        begin(member);
        writeObject(members);
    }

    /**
     * Writes a member that is an array.
     *
     * @param <T> the type of its elements
     * @param elementWriter a function that writes one element
     */
    public <T> void writeList(WireMember member, List<T> elements, Consumer<T> elementWriter) {
        begin(member);
        writeList(elements, elementWriter);
    }

    /**
     * Writes an object as an element of an array, or as the value of an alternate.
     *
     * @param members a function that writes its members
     */
    public void writeObject(Consumer<EventWriter> members) {
        beginObject();
        members.accept(this);
        endObject();
    }

    /**
     * Writes an array as an element of an array, or as the value of an alternate.
     *
     * @param <T> the type of its elements
     * @param elementWriter a function that writes one element
     */
    public <T> void writeList(List<T> elements, Consumer<T> elementWriter) {
        out.append('[');
        String separator = "";
        for (T element : elements) {
            out.append(separator);
            elementWriter.accept(element);
            separator = ", ";
        }
        out.append(']');
    }

    /** Writes an element of an array, or the value of an alternate. */
    public void write(String value) {
        QuotedString.append(out, value);
    }

    /** Writes an element of an array, or the value of an alternate. */
    public void write(WireValue value) {
        write(value.value());
    }

    /** Writes an element of an array, or the value of an alternate. */
    public void write(long value) {
        out.append(value);
    }

    /** Writes an unsigned number as an element of an array, or as the value of an alternate. */
    public void writeUnsigned(long value) {
        out.append(Long.toUnsignedString(value));
    }

    /**
     * Writes an element of an array, or the value of an alternate.
     *
     * @throws IllegalArgumentException if the value is infinite or not a number
     */
    public void write(double value) {
        out.append(ShortestDouble.of(value));
    }

    /** Writes an element of an array, or the value of an alternate. */
    public void write(boolean value) {
        out.append(value);
    }

    /** Writes an element of an array, or the value of an alternate. */
    public void write(RawJson value) {
        writeInOneLine(value.toString());
    }

    private void writeInOneLine(String json) {
        int from = out.length();
        out.append(json);
        for (int i = from; i < out.length(); i++) {
            if (out.charAt(i) < ' ') {
                out.setCharAt(i, ' ');
            }
        }
    }
}
