package io.github.qmpevents.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.qmpevents.events.Event;

/** A program that decodes one event. */
final class FirstEvent {
    private static final String LINE = "{\"timestamp\": {\"seconds\": 1265044230, \"microseconds\": 450486},"
            + " \"event\": \"BLOCK_IO_ERROR\","
            + " \"data\": {\"device\": \"ide0-hd1\", \"operation\": \"write\", \"action\": \"stop\"}}";

    private FirstEvent() {}

    public static void main(String[] args) {
        Event.decoder().decode(LINE.getBytes(UTF_8));
    }
}
