package io.github.qmpevents.generator.diff;

import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.diff.wire.WireEffects;
import java.util.Optional;

/**
 * A part of two specs to compare, such as an event or a member.
 *
 * @param subject its path, such as {@code SPICE_CONNECTED.server}
 * @param before its location in the old spec; empty if it was added
 * @param after its location in the new spec; empty if it was removed
 */
record ComparedPart(String subject, Optional<Location> before, Optional<Location> after) {
    static ComparedPart ofBoth(String subject, Location before, Location after) {
        return new ComparedPart(subject, Optional.of(before), Optional.of(after));
    }

    static ComparedPart ofNew(String subject, Location after) {
        return new ComparedPart(subject, Optional.empty(), Optional.of(after));
    }

    static ComparedPart ofOld(String subject, Location before) {
        return new ComparedPart(subject, Optional.of(before), Optional.empty());
    }

    /** Returns a change of this part that affects no messages. */
    Change change(ChangeKind kind, String message, Impact impact, String consequence) {
        return change(kind, message, impact, consequence, WireEffects.NONE);
    }

    /** Returns a change of this part. */
    Change change(ChangeKind kind, String message, Impact impact, String consequence, WireEffects wire) {
        return new Change(kind, subject, before, after, message, impact, consequence, wire);
    }

    /** Returns a change of this part's text, which affects no code. */
    Change textChange(String message) {
        return change(ChangeKind.TEXT_CHANGED, message, Impact.COMPATIBLE, "no code is affected");
    }
}
