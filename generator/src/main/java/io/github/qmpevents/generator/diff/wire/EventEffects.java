package io.github.qmpevents.generator.diff.wire;

import java.util.Objects;

/**
 * The effects of all changes together on one event. Immutable.
 *
 * @param event the name of the event
 * @param effects the effects
 */
public record EventEffects(String event, WireEffects effects) {
    public EventEffects {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(effects, "effects");
    }
}
