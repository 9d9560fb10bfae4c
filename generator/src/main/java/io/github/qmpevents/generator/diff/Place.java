package io.github.qmpevents.generator.diff;

import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.diff.wire.WireEffects;
import java.util.Optional;

/**
 * What is compared: something that has a name and a place in each of two specs.
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

    /** Something happened here that no message is affected by. */
    Change change(ChangeKind kind, String message, Impact impact, String consequence) {
        return change(kind, message, impact, consequence, WireEffects.NONE);
    }

    /** Something happened here. */
    Change change(ChangeKind kind, String message, Impact impact, String consequence, WireEffects wire) {
        return new Change(kind, subject, before, after, message, impact, consequence, wire);
    }

    /** Something happened here that no code is affected by. */
    Change textChange(String message) {
        return change(ChangeKind.TEXT_CHANGED, message, Impact.COMPATIBLE, "no code is affected");
    }
}
