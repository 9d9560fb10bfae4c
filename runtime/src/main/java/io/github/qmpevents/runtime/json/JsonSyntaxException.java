package io.github.qmpevents.runtime.json;

import java.io.Serial;

/** Thrown when bytes are not JSON, or exceed a limit of the {@link JsonReader}. */
public final class JsonSyntaxException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int position;

    /**
     * Creates an exception for one byte.
     *
     * @param position the index of the byte
     * @param problem what was expected there, and what was found
     */
    public JsonSyntaxException(int position, String problem) {
        super(problem);
        this.position = position;
    }

    /** Returns the exception for a byte, or {@link JsonReader#END}, where something else was expected. */
    static JsonSyntaxException unexpected(int position, String expected, int found) {
        String shown = found == JsonReader.END
                ? "the end of the message"
                : found > ' ' && found < 0x7f ? "'" + (char) found + "'" : String.format("byte 0x%02x", found);
        return new JsonSyntaxException(position, "expected " + expected + ", found " + shown);
    }

    /** Returns the index of the byte in the array that was read; that of the end where bytes are missing. */
    public int position() {
        return position;
    }
}
