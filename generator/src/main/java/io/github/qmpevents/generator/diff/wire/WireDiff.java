package io.github.qmpevents.generator.diff.wire;

import io.github.qmpevents.generator.java.type.JavaData;
import io.github.qmpevents.generator.java.type.JavaDefinition;
import io.github.qmpevents.generator.java.type.JavaEvent;
import io.github.qmpevents.generator.java.type.JavaSpec;
import io.github.qmpevents.generator.java.type.JavaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A comparison of the messages of two specs, in both directions. Not thread-safe. */
public final class WireDiff {
    private final JavaSpec before;
    private final JavaSpec after;
    private final Decoding byOldBindings;
    private final Decoding byNewBindings;

    /**
     * Creates a comparison.
     *
     * @param before the old spec
     * @param after the new spec
     */
    public WireDiff(JavaSpec before, JavaSpec after) {
        this.before = before;
        this.after = after;
        byOldBindings = new Decoding(before, after);
        byNewBindings = new Decoding(after, before);
    }

    /** Returns the effects of a changed type. */
    public WireEffects ofTypes(JavaType was, JavaType is) {
        return new WireEffects(byOldBindings.ofValue(was, is), byNewBindings.ofValue(is, was));
    }

    /** Returns the effects of a changed definition. */
    public WireEffects ofDefinitions(JavaDefinition was, JavaDefinition is) {
        return new WireEffects(byOldBindings.ofDefinition(was, is), byNewBindings.ofDefinition(is, was));
    }

    /** Returns the effects of changed data of an event. */
    public WireEffects ofData(JavaData was, JavaData is) {
        return new WireEffects(byOldBindings.ofData(was, is), byNewBindings.ofData(is, was));
    }

    /** Returns the effects on each event: those of the new spec in its order, then removed ones. */
    public List<EventEffects> ofEvents() {
        Map<String, JavaEvent> gone = new LinkedHashMap<>();
        for (JavaEvent event : before.events()) {
            gone.put(event.event().name(), event);
        }
        List<EventEffects> events = new ArrayList<>();
        for (JavaEvent event : after.events()) {
            String name = event.event().name();
            JavaEvent old = gone.remove(name);
            events.add(
                    new EventEffects(name, old == null ? WireEffects.EVENT_ADDED : ofData(old.data(), event.data())));
        }
        for (String name : gone.keySet()) {
            events.add(new EventEffects(name, WireEffects.EVENT_REMOVED));
        }
        return events;
    }
}
