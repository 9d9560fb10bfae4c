package io.github.qmpevents.generator.diff.wire;

/** The generated Java of one of two specs, applied to the messages of the other spec. */
public enum Bindings {
    /** The Java of the old spec, which reads the messages of the new one. */
    OLD,
    /** The Java of the new spec, which reads the messages of the old one. */
    NEW;

    /** Returns the spec whose messages these bindings read. */
    public Bindings other() {
        return this == OLD ? NEW : OLD;
    }
}
