package io.github.qmpevents.generator.diff;

import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.diff.wire.WireEffects;
import java.util.Objects;
import java.util.Optional;

/**
 * A difference between two specs. Immutable.
 *
 * @param kind the kind of difference
 * @param subject the part that differs: an event, or a member by its path such as {@code SPICE_CONNECTED.server.port}
 * @param before its location in the old spec; empty if it was added
 * @param after its location in the new spec; empty if it was removed
 * @param message the change in a few words, without the subject
 * @param impact the severity of its effect on Java code
 * @param consequence its effect on Java code, in one line
 * @param wire its effect on messages, in both directions
 */
public record Change(
        ChangeKind kind,
        String subject,
        Optional<Location> before,
        Optional<Location> after,
        String message,
        Impact impact,
        String consequence,
        WireEffects wire) {
    /** Checks that nothing is null. */
    public Change {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(impact, "impact");
        Objects.requireNonNull(consequence, "consequence");
        Objects.requireNonNull(wire, "wire");
    }

    /** Returns the same change with at most these effects on messages. */
    Change onWire(WireEffects most) {
        return new Change(kind, subject, before, after, message, impact, consequence, wire.atMost(most));
    }
}
