package io.github.qmpevents.generator.diff.wire;

import io.github.qmpevents.generator.diagnostic.PrintedName;

/** The effect of a change on messages that bindings read; the worst comes last. The printed form is stable. */
public enum WireEffect {
    /** Messages are decoded as before. */
    SAME,
    /** The typed event lacks a part of the message, which is only in the raw JSON. */
    RAW_ONLY,
    /** A value or a case arrives as an unlisted one. */
    UNLISTED,
    /** The event arrives as {@code UnknownEvent}. */
    UNKNOWN_EVENT,
    /** The message can be malformed for these bindings, so the typed event is lost. */
    MALFORMED;

    /** Returns the stable, printed form: {@code raw-only}. */
    @Override
    public String toString() {
        return PrintedName.of(this);
    }
}
