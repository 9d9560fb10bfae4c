package io.github.qmpevents.client;

/** Throws what the compiler would not let pass. */
final class Failures {
    private Failures() {}

    /** Throws any failure. Returns nothing, but lets the caller write {@code throw}. */
    static RuntimeException raise(Throwable failure) {
        Failures.<RuntimeException>raiseAs(failure);
        throw new AssertionError(failure);
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> void raiseAs(Throwable failure) throws X {
        throw (X) failure;
    }
}
