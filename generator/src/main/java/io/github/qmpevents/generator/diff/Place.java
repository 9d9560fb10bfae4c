package io.github.qmpevents.generator.diff;

import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.diff.wire.WireEffects;
import java.util.Optional;

/**
 * A thing that is compared. It has a name, and a place in each of two specs.
 *
 * @param subject its path, such as {@code SPICE_CONNECTED.server}
 * @param before where it stands in the old spec; empty if it is new
 * @param after where it stands in the new spec; empty if it is gone
 */
record Place(String subject, Optional<Location> before, Optional<Location> after) {
    static Place ofBoth(String subject, Location before, Location after) {
        return new Place(subject, Optional.of(before), Optional.of(after));
    }

    static Place ofNew(String subject, Location after) {
        return new Place(subject, Optional.empty(), Optional.of(after));
    }

    static Place ofOld(String subject, Location before) {
        return new Place(subject, Optional.of(before), Optional.empty());
    }

    /** Returns a change of it that affects no message. */
    Change change(ChangeKind kind, String message, Impact impact, String consequence) {
        return change(kind, message, impact, consequence, WireEffects.NONE);
    }

    /** Returns a change of it. */
    Change change(ChangeKind kind, String message, Impact impact, String consequence, WireEffects wire) {
        return new Change(kind, subject, before, after, message, impact, consequence, wire);
    }

    /** Returns a change of its text, which affects no code. */
    Change textChange(String message) {
        return change(ChangeKind.TEXT_CHANGED, message, Impact.COMPATIBLE, "no code is affected");
    }
}
