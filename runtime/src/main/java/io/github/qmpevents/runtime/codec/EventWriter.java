package io.github.qmpevents.runtime.codec;

import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.RawJson;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.MinimalPrettyPrinter;

/** Writes an event as QEMU does: in one line, in ASCII, with a space behind each colon and comma. Not thread-safe. */
public final class EventWriter {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final StringWriter text = new StringWriter();
    private final JsonGenerator out = FACTORY.createGenerator(QemuStyle.CONTEXT, text);

    /** Begins an event: writes all but its data. */
    public EventWriter(QmpEvent event) {
        out.writeStartObject();
        event.timestamp().ifPresent(timestamp -> {
            beginObject("timestamp");
            out.writeNumberProperty("seconds", timestamp.getEpochSecond());
            out.writeNumberProperty("microseconds", timestamp.getNano() / EventTimestamp.NANOS_PER_MICRO);
            endObject();
        });
        out.writeStringProperty("event", event.eventName());
    }

    /** Ends the event, and returns all of it. */
    public String finish() {
        out.writeEndObject();
        out.close();
        return text.toString();
    }

    /** Begins a member that is an object. */
    public void beginObject(String name) {
        out.writeName(name);
        out.writeStartObject();
    }

    /** Ends the object that was begun last. */
    public void endObject() {
        out.writeEndObject();
    }

    /**
     * Writes a member that is an object.
     *
     * @param members writes its members
     */
    public void writeObject(String name, Consumer<EventWriter> members) {
        out.writeName(name);
        writeObject(members);
    }

    /**
     * Writes an element of an array that is an object.
     *
     * @param members writes its members
     */
    public void writeObject(Consumer<EventWriter> members) {
        out.writeStartObject();
        members.accept(this);
        out.writeEndObject();
    }

    /**
     * Writes a member that is an array.
     *
     * @param <T> the type of its elements
     * @param elementWriter writes an element
     */
    public <T> void writeList(String name, List<T> elements, Consumer<T> elementWriter) {
        out.writeName(name);
        writeList(elements, elementWriter);
    }

    /**
     * Writes an element of an array that is an array.
     *
     * @param <T> the type of its elements
     * @param elementWriter writes an element
     */
    public <T> void writeList(List<T> elements, Consumer<T> elementWriter) {
        out.writeStartArray();
        elements.forEach(elementWriter);
        out.writeEndArray();
    }

    /** Writes a member. */
    public void write(String name, String value) {
        out.writeStringProperty(name, value);
    }

    /** Writes a member. */
    public void write(String name, WireValue value) {
        out.writeStringProperty(name, value.value());
    }

    /** Writes a member. */
    public void write(String name, long value) {
        out.writeNumberProperty(name, value);
    }

    /** Writes a member. */
    public void write(String name, boolean value) {
        out.writeBooleanProperty(name, value);
    }

    /** Writes a member. */
    public void write(String name, RawJson value) {
        out.writeName(name);
        write(value);
    }

    /** Writes an element of an array. */
    public void write(String value) {
        out.writeString(value);
    }

    /** Writes an element of an array. */
    public void write(WireValue value) {
        out.writeString(value.value());
    }

    /** Writes an element of an array. */
    public void write(long value) {
        out.writeNumber(value);
    }

    /** Writes an element of an array. */
    public void write(boolean value) {
        out.writeBoolean(value);
    }

    /** Writes an element of an array. */
    public void write(RawJson value) {
        out.writeRawValue(value.toString());
    }

    /** The white space that QEMU puts between the parts of a message. */
    private static final class QemuStyle extends MinimalPrettyPrinter {
        static final ObjectWriteContext CONTEXT = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return new QemuStyle();
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };

        private static final long serialVersionUID = 1L;

        @Override
        public void writeObjectNameValueSeparator(JsonGenerator g) {
            g.writeRaw(": ");
        }

        @Override
        public void writeObjectEntrySeparator(JsonGenerator g) {
            g.writeRaw(", ");
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator g) {
            g.writeRaw(", ");
        }
    }
}
