package com.example;

import com.example.machine.Event;
import com.example.machine.FountainStartedEvent;
import com.example.machine.WaterSource;
import org.jspecify.annotations.NullMarked;

/** Uses generated types. NullAway checks this class, and the generated sources with it. */
@NullMarked
class Fountains {
    private Fountains() {}

    static String source(Event event) {
        if (event instanceof FountainStartedEvent started) {
            WaterSource source = started.source();
            return source instanceof WaterSource.River river ? river.name() : source.kind().value();
        }
        return event.eventName();
    }
}
