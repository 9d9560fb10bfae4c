package io.github.qmpevents.runtime;

import java.io.Serial;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a message does not match the spec. The exception message gives the place and the problem, for example
 * {@code $.data.actual: expected an integer, found a string}.
 *
 * <p>All texts are safe to log: each is one line of bounded length, with control characters and other invisible
 * characters escaped.
 */
public final class MalformedEventException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MAX_PATH = 200;
    private static final int MAX_PROBLEM = 500;

    private final String path;
    private final String problem;

    /**
     * Constructs an exception for one place in a message.
     *
     * @param path the place; see {@link #path()}
     * @param problem the problem; see {@link #problem()}
     */
    public MalformedEventException(String path, String problem) {
        this(path, problem, null);
    }

    /**
     * Constructs an exception for one place in a message.
     *
     * @param path the place; see {@link #path()}
     * @param problem the problem; see {@link #problem()}
     * @param cause the failure of the parser or the decoder; null if there was none
     */
    public MalformedEventException(String path, String problem, @Nullable Throwable cause) {
        super(Printable.of(path, MAX_PATH) + ": " + Printable.of(problem, MAX_PROBLEM), cause);
        this.path = Printable.of(path, MAX_PATH);
        this.problem = Printable.of(problem, MAX_PROBLEM);
    }

    /** Returns the exception for a string that can't be encoded. */
    static MalformedEventException notText(CharacterCodingException cause) {
        return new MalformedEventException("$", "expected text, found a lone surrogate", cause);
    }

    /**
     * Returns the place in the message as a JSONPath, such as {@code $.data.server.port}; {@code $} is the whole
     * message.
     */
    public String path() {
        return path;
    }

    /** Returns the problem in one line, such as {@code expected an integer, found a string}. */
    public String problem() {
        return problem;
    }
}
