package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.example.machine.Event;
import com.example.machine.LiftCalledEvent;
import com.example.machine.LiftStoppedEvent;
import com.example.machine.LiftStoppedEvent.Reason;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LiftTest {
    @Test
    void typesWithoutNamesAreInTheirEvent() {
        LiftStoppedEvent event = assertInstanceOf(
                LiftStoppedEvent.class,
                Event.decoder().decode("{\"event\": \"LIFT_STOPPED\","
                        + " \"data\": {\"reason\": {\"weight\": 412.5, \"kind\": \"load\"}, \"floor\": -1}}"));

        assertEquals(new LiftStoppedEvent(Optional.empty(), -1, Optional.of(new Reason.Load(412.5))), event);
        assertEquals(event, Event.decoder().decode(event.toJson()));
    }

    @Test
    void anEventWithoutDataHasNone() {
        assertEquals(
                new LiftCalledEvent(Optional.empty()), Event.decoder().decode("{\"event\": \"LIFT_CALLED\"}"));
    }
}
