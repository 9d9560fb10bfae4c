package io.github.qmpevents.runtime;

import java.io.Serial;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a message does not match the spec. It says where and why, for example
 * {@code $.data.actual: expected an integer, found a string}.
 *
 * <p>The texts are safe to log: they have one line and a bounded length, and control characters and others that are not visible are
 * escaped.
 */
public final class MalformedEventException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MAX_PATH = 200;
    private static final int MAX_PROBLEM = 500;

    private final String path;
    private final String problem;

    /**
     * An exception for one place in a message.
     *
     * @param path where it is; see {@link #path()}
     * @param problem what is wrong; see {@link #problem()}
     */
    public MalformedEventException(String path, String problem) {
        this(path, problem, null);
    }

    /**
     * An exception for one place in a message.
     *
     * @param path where it is; see {@link #path()}
     * @param problem what is wrong; see {@link #problem()}
     * @param cause what the JSON parser says of it; null if it found nothing wrong
     */
    public MalformedEventException(String path, String problem, @Nullable Throwable cause) {
        super(Printable.of(path, MAX_PATH) + ": " + Printable.of(problem, MAX_PROBLEM), cause);
        this.path = Printable.of(path, MAX_PATH);
        this.problem = Printable.of(problem, MAX_PROBLEM);
    }

    /** The exception for a string that can't be encoded. */
    static MalformedEventException notText(CharacterCodingException cause) {
        return new MalformedEventException("$", "expected text, found a surrogate that stands alone", cause);
    }

    /** The place in the message as a JSONPath, such as {@code $.data.server.port}; {@code $} is the whole message. */
    public String path() {
        return path;
    }

    /** Returns the problem at that place, in one line: what was expected, and what was found. */
    public String problem() {
        return problem;
    }
}
