package io.github.qmpevents.generator.diff;

import io.github.qmpevents.generator.diff.wire.Bindings;
import io.github.qmpevents.generator.diff.wire.EventEffects;
import io.github.qmpevents.generator.diff.wire.WireEffect;
import java.util.ArrayList;
import java.util.List;

/**
 * All differences between two specs. Immutable.
 *
 * @param list the changes: first those of the events in the new spec, in its order, then those of removed events, then
 *     those of the definitions with names, likewise
 * @param events the effects on the messages of each event: those of the new spec in its order, then removed ones
 */
public record Changes(List<Change> list, List<EventEffects> events) {
    public Changes {
        list = List.copyOf(list);
        events = List.copyOf(events);
    }

    /** Returns the names of the events on whose messages bindings have an effect. */
    public List<String> events(Bindings bindings, WireEffect effect) {
        List<String> names = new ArrayList<>();
        for (EventEffects event : events) {
            if (event.effects().of(bindings).effect() == effect) {
                names.add(event.event());
            }
        }
        return names;
    }
}
