package io.github.qmpevents.runtime.codec;

import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.RawJson;
import io.github.qmpevents.runtime.WireValue;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes an event as QEMU does: in one line, in ASCII, with a space behind each colon and comma. Not thread-safe.
 *
 * <p>Raw JSON is written as it came, but for line breaks between its tokens, which become spaces.
 */
public final class EventWriter {
    private static final HexFormat UPPER_CASE = HexFormat.of().withUpperCase();

    private final StringBuilder out = new StringBuilder(160);

    /** Creates a writer that has written all but the data of an event. */
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

    /** Ends the event, and returns all of it. */
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

    /** Writes the data of an event that the spec does not describe. */
    public void writeData(RawJson data) {
        out.append(", \"data\": ");
        write(data);
    }

    /** Begins a member. Only an object that was just begun ends in an opening bracket: a value ends in something else. */
    private void begin(Member member) {
        if (out.charAt(out.length() - 1) != '{') {
            out.append(", ");
        }
        out.append(((DeclaredMember) member).written());
    }

    /** Writes a member. */
    public void write(Member member, String value) {
        begin(member);
        write(value);
    }

    /** Writes a member. */
    public void write(Member member, WireValue value) {
        begin(member);
        write(value.value());
    }

    /** Writes a member. */
    public void write(Member member, long value) {
        begin(member);
        out.append(value);
    }

    /** Writes a member. */
    public void write(Member member, boolean value) {
        begin(member);
        out.append(value);
    }

    /** Writes a member. */
    public void write(Member member, RawJson value) {
        begin(member);
        write(value);
    }

    /**
     * Writes a member that is an object.
     *
     * @param members writes its members
     */
    public void writeObject(Member member, Consumer<EventWriter> members) {
        begin(member);
        writeObject(members);
    }

    /**
     * Writes a member that is an array.
     *
     * @param <T> the type of its elements
     * @param elementWriter writes an element
     */
    public <T> void writeList(Member member, List<T> elements, Consumer<T> elementWriter) {
        begin(member);
        writeList(elements, elementWriter);
    }

    /**
     * Writes an element of an array that is an object.
     *
     * @param members writes its members
     */
    public void writeObject(Consumer<EventWriter> members) {
        out.append('{');
        members.accept(this);
        out.append('}');
    }

    /**
     * Writes an element of an array that is an array.
     *
     * @param <T> the type of its elements
     * @param elementWriter writes an element
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

    /** Writes an element of an array. */
    public void write(String value) {
        appendQuoted(out, value);
    }

    /** Writes an element of an array. */
    public void write(WireValue value) {
        write(value.value());
    }

    /** Writes an element of an array. */
    public void write(long value) {
        out.append(value);
    }

    /** Writes an element of an array. */
    public void write(boolean value) {
        out.append(value);
    }

    /** Writes an element of an array. */
    public void write(RawJson value) {
        int from = out.length();
        out.append(value);
        for (int i = from; i < out.length(); i++) {
            if (out.charAt(i) < ' ') {
                out.setCharAt(i, ' ');
            }
        }
    }

    /** Returns a string as it is written. */
    static String quote(String text) {
        StringBuilder quoted = new StringBuilder();
        appendQuoted(quoted, text);
        return quoted.toString();
    }

    private static void appendQuoted(StringBuilder out, String text) {
        out.append('"');
        if (isPlain(text)) {
            out.append(text);
        } else {
            for (int i = 0; i < text.length(); i++) {
                append(out, text.charAt(i));
            }
        }
        out.append('"');
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder out, char c) {
        switch (c) {
            case '"', '\\' -> out.append('\\').append(c);
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c >= ' ' && c <= '~') {
                    out.append(c);
                } else {
                    out.append("\\u").append(UPPER_CASE.toHexDigits(c));
                }
            }
        }
    }
}
