package io.github.qmpevents.generator.diff;

import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.diff.wire.WireEffects;
import java.util.Objects;
import java.util.Optional;

/**
 * One difference between two specs. Immutable.
 *
 * @param kind what kind of difference it is
 * @param subject what differs: an event, or a member by its path such as {@code SPICE_CONNECTED.server.port}
 * @param before where it stands in the old spec; empty if it is new
 * @param after where it stands in the new spec; empty if it is gone
 * @param message what changed, in a few words without the subject
 * @param impact how bad it is for Java code
 * @param consequence what it means for Java code, in one line
 * @param wire what it means for messages, in both directions
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
