package com.example.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TestScopeTest {
    @Test
    void testsCanUseTheEvents() {
        assertEquals("a7", new DoorOpenedEvent(Optional.empty(), "a7", OptionalLong.empty()).rack());
    }
}
