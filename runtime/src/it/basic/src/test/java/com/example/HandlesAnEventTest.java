package com.example;

import io.github.qmpevents.events.Event;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qmpevents.events.BalloonChangeEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandlesAnEventTest {
    @Test
    void aHandlerGetsTheTypedEvent() {
        List<Long> levels = new ArrayList<>();
        var dispatcher = Event.dispatcherBuilder()
                .on(BalloonChangeEvent.class, event -> levels.add(event.actual()))
                .build();

        dispatcher.dispatch(
                """
                {"timestamp": {"seconds": 1267020223, "microseconds": 435656}, \
                "event": "BALLOON_CHANGE", "data": {"actual": 944766976}}""");

        assertEquals(List.of(944766976L), levels);
    }
}
