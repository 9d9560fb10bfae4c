package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.machine.Event;
import com.example.machine.GateOpenedEvent;
import com.example.machine.LampBrokenEvent;
import com.example.machine.Opener;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class GardenTest {
    @Test
    void eventsOfTheOldGardenAreRead() {
        assertEquals(
                new GateOpenedEvent(Optional.empty(), "north", OptionalLong.of(2), Optional.empty()),
                Event.decoder()
                        .decode("{\"event\": \"GATE_OPENED\", \"data\": {\"gate\": \"north\", \"visitors\": 2}}"));
        assertEquals(
                new LampBrokenEvent(Optional.empty()), Event.decoder().decode("{\"event\": \"LAMP_BROKEN\"}"));
    }

    @Test
    void eventsOfTheNewGardenAreRead() {
        assertEquals(
                new GateOpenedEvent(
                        Optional.empty(), "south", OptionalLong.empty(), Optional.of(Opener.Known.WIND)),
                Event.decoder()
                        .decode("{\"event\": \"GATE_OPENED\", \"data\": {\"gate\": \"south\", \"opener\": \"wind\"}}"));
    }
}
