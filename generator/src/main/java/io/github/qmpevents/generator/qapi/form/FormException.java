package io.github.qmpevents.generator.qapi.form;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Location;
import java.util.Objects;

/** Thrown within this package when a definition has the wrong form. */
final class FormException extends Exception {
    private static final long serialVersionUID = 1;

    private final DiagnosticId id;
    private final transient Location place;

    /**
     * Constructs an exception for a problem at a location.
     *
     * @param message the finding, the expectation and the remedy, without the name of the definition
     */
    FormException(DiagnosticId id, Location place, String message) {
        super(message, null, false, false);
        this.id = id;
        this.place = place;
    }

    DiagnosticId id() {
        return id;
    }

    Location place() {
        return place;
    }

    String message() {
        return Objects.requireNonNull(getMessage());
    }
}
