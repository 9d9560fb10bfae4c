package io.github.qmpevents.generator.json;

import java.util.Objects;

/** Thrown where a text is not JSON. */
public final class JsonException extends Exception {
    private static final long serialVersionUID = 1;

    private final int offset;

    /**
     * A problem.
     *
     * @param offset the index in the text where it is
     * @param message what was found, and what was expected
     */
    public JsonException(int offset, String message) {
        super(message, null, false, false);
        this.offset = offset;
    }

    /** Returns the index in the text where it is not. */
    public int offset() {
        return offset;
    }

    /** Returns what was found and what was expected. */
    public String message() {
        return Objects.requireNonNull(getMessage());
    }
}
