package io.github.qmpevents.runtime;

/**
 * A value out of a set that a spec lists for a member. A newer QEMU may send values that the spec does not list: each set has a type
 * for these too. Immutable.
 */
public interface WireValue {
    /** Returns the value as it is on the wire, such as {@code stop}. */
    String value();
}
