package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qmpevents.runtime.QmpEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModularTest {
    @Test
    void generatedCodeWorksInAModule() {
        assertEquals("com.example.modular", Racks.class.getModule().getName());
        assertEquals("io.github.qmpevents.runtime", QmpEvent.class.getModule().getName());
        assertEquals(List.of("a7"), Racks.openedIn("{\"event\": \"DOOR_OPENED\", \"data\": {\"rack\": \"a7\"}}"));
    }
}
