package io.github.qmpevents.generator.json;

import java.util.Objects;

/** Thrown when a text is not JSON. */
public final class JsonException extends Exception {
    private static final long serialVersionUID = 1;

    private final int offset;

    /**
     * Constructs an exception for a problem.
     *
     * @param offset the index of the problem in the text
     * @param message the finding and the expectation
     */
    public JsonException(int offset, String message) {
        super(message, null, false, false);
        this.offset = offset;
    }

    /** Returns the index of the problem in the text. */
    public int offset() {
        return offset;
    }

    /** Returns the finding and the expectation. */
    public String message() {
        return Objects.requireNonNull(getMessage());
    }
}
