package io.github.qmpevents.client;

/** Throws exceptions that the compiler would not accept. */
final class Failures {
    private Failures() {}

    /** Throws any failure. Never returns; the return type lets the caller write {@code throw}. */
    static RuntimeException raise(Throwable failure) {
        Failures.<RuntimeException>raiseAs(failure);
        throw new AssertionError(failure);
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> void raiseAs(Throwable failure) throws X {
        throw (X) failure;
    }
}
