package io.github.qmpevents.generator.qapi.syntax;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import java.util.Objects;

/** Thrown within this package when a text does not follow the grammar. */
final class SyntaxException extends Exception {
    private static final long serialVersionUID = 1;

    private final DiagnosticId id;
    private final int offset;

    /**
     * Constructs an exception for a problem at an index.
     *
     * @param offset the index in the text
     * @param message the finding, the expectation and the remedy
     */
    SyntaxException(int offset, String message) {
        this(DiagnosticId.SCHEMA_SYNTAX, offset, message);
    }

    SyntaxException(DiagnosticId id, int offset, String message) {
        super(message, null, false, false);
        this.id = id;
        this.offset = offset;
    }

    DiagnosticId id() {
        return id;
    }

    int offset() {
        return offset;
    }

    String message() {
        return Objects.requireNonNull(getMessage());
    }
}
