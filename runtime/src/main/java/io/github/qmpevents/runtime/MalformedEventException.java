package io.github.qmpevents.runtime;

import java.io.Serial;
import java.nio.charset.CharacterCodingException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A message is no event as the spec describes it. The message of the exception says where and why, for example
 * {@code $.data.actual: expected an integer, found a string}.
 */
public final class MalformedEventException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

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
        super(path + ": " + problem, cause);
        this.path = Objects.requireNonNull(path, "path");
        this.problem = Objects.requireNonNull(problem, "problem");
    }

    /** The exception for a string that can't be encoded. */
    static MalformedEventException notText(CharacterCodingException cause) {
        return new MalformedEventException("$", "expected text, found a surrogate that stands alone", cause);
    }

    /** The place in the message as a JSONPath, such as {@code $.data.server.port}; {@code $} is the whole message. */
    public String path() {
        return path;
    }

    /** What was expected there and what was found, in one line. */
    public String problem() {
        return problem;
    }
}
