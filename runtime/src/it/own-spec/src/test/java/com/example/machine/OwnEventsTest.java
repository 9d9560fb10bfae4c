package com.example.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnEventsTest {
    @Test
    void theEventsOfTheSpecAreDispatchedAndAllOthersAreUnknown() {
        List<String> seen = new ArrayList<>();
        var dispatcher = Event.dispatcherBuilder()
                .on(DoorOpenedEvent.class, event -> seen.add(event.rack() + " " + event.units().orElse(0)))
                .on(FanStoppedEvent.class, event -> seen.add(event.fan() + " " + event.cause()))
                .onUnknown(event -> seen.add(event.eventName()))
                .build();

        dispatcher.dispatch("{\"event\": \"DOOR_OPENED\", \"data\": {\"rack\": \"a7\", \"units\": 42}}");
        dispatcher.dispatch("{\"event\": \"FAN_STOPPED\", \"data\": {\"fan\": 3, \"cause\": \"dust\"}}");
        dispatcher.dispatch("{\"event\": \"BALLOON_CHANGE\", \"data\": {\"actual\": 944766976}}");

        assertEquals(List.of("a7 42", "3 dust", "BALLOON_CHANGE"), seen);
    }
}
