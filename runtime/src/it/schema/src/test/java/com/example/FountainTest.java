package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.example.machine.Event;
import com.example.machine.FountainStartedEvent;
import com.example.machine.FountainStoppedEvent;
import com.example.machine.LightOrOff;
import com.example.machine.StopReason;
import com.example.machine.WaterKind;
import com.example.machine.WaterSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class FountainTest {
    @Test
    void aUnionIsReadWhereverItsTagIs() {
        FountainStartedEvent event = started("{\"name\": \"Elbe\", \"tributaries\": [\"Saale\"],"
                + " \"temperature\": 7.5, \"kind\": \"river\"}");

        WaterSource.River river = assertInstanceOf(WaterSource.River.class, event.source());
        assertEquals(OptionalDouble.of(7.5), river.temperature());
        assertEquals("Elbe", river.name());
        assertEquals(List.of("Saale"), river.tributaries());
        assertEquals(WaterKind.Known.RIVER, event.source().kind());
        assertEquals(-1, event.pressure());
        assertEquals("18446744073709551615", Long.toUnsignedString(event.pressure()));
        assertEquals(Optional.of(new LightOrOff.Colour("blue")), event.light());
        assertEquals(event, Event.decoder().decode(event.toJson()));
    }

    @Test
    void aCaseThatTheSchemaDoesNotListKeepsItsJson() {
        FountainStartedEvent event = started("{\"kind\": \"rain\", \"barrels\": 3}");

        WaterSource.Unlisted rain = assertInstanceOf(WaterSource.Unlisted.class, event.source());
        assertEquals(WaterKind.of("rain"), rain.kind());
        assertEquals("{\"kind\": \"rain\", \"barrels\": 3}", rain.json().toString());
        assertEquals(event, Event.decoder().decode(event.toJson()));
    }

    @Test
    void aTypeWithANameIsThereOnce() {
        FountainStoppedEvent event = new FountainStoppedEvent(Optional.empty(), "market", StopReason.Known.FROST);

        assertEquals(event, Event.decoder().decode(event.toJson()));
    }

    private static FountainStartedEvent started(String source) {
        return assertInstanceOf(
                FountainStartedEvent.class,
                Event.decoder().decode("{\"timestamp\": {\"seconds\": 1, \"microseconds\": 2},"
                        + " \"event\": \"FOUNTAIN_STARTED\", \"data\": {\"fountain\": \"market\", \"source\": " + source
                        + ", \"pressure\": 18446744073709551615, \"light\": \"blue\"}}"));
    }
}
