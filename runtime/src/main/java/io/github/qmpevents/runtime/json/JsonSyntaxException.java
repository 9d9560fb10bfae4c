package io.github.qmpevents.runtime.json;

import java.io.Serial;

/** Thrown when bytes are not JSON, or exceed a limit of the {@link JsonReader}. */
public final class JsonSyntaxException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int position;

    /**
     * Constructs an exception for one byte.
     *
     * @param position the index of the byte
     * @param problem the problem, such as {@code expected a colon, found ','}
     */
    public JsonSyntaxException(int position, String problem) {
        super(problem);
        this.position = position;
    }

    /** Returns the exception for an unexpected byte, or {@link JsonReader#END}. */
    static JsonSyntaxException unexpected(int position, String expected, int found) {
        String shown = found == JsonReader.END
                ? "the end of the message"
                : found > ' ' && found < 0x7f ? "'" + (char) found + "'" : String.format("byte 0x%02x", found);
        return new JsonSyntaxException(position, "expected " + expected + ", found " + shown);
    }

    /** Returns the index of the byte in the array that was read; the index of the end if bytes are missing. */
    public int position() {
        return position;
    }
}
