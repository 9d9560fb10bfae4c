package io.github.qmpevents.runtime.codec;

/** A value that has a name on the wire, out of a set of values that a spec lists. */
public interface WireValue {
    /** The value on the wire. */
    String value();
}
