package io.github.qmpevents.client;

import io.github.qmpevents.runtime.MalformedEventException;
import io.github.qmpevents.runtime.MessageType;
import io.github.qmpevents.runtime.NotAnEventException;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.RawJson;
import java.time.Instant;
import java.util.Optional;

/** Events of a made-up spec, written by hand, so that these tests need no generated code. */
sealed interface PlainEvent extends QmpEvent {
    /** {@code TICK} with a {@code number}. */
    record Tick(long number) implements PlainEvent {}

    /** Any other event. */
    record Other(String name) implements PlainEvent {}

    @Override
    default String eventName() {
        return this instanceof Other other ? other.name : "TICK";
    }

    @Override
    default Optional<Instant> timestamp() {
        return Optional.empty();
    }

    @Override
    default String toJson() {
        return this instanceof Tick tick ? tick(tick.number) : "{\"event\": \"" + eventName() + "\"}";
    }

    /** Returns a tick as QEMU would write it, including the line end. */
    static String tick(long number) {
        return "{\"timestamp\": {\"seconds\": 1, \"microseconds\": 2}, \"event\": \"TICK\", \"data\": {\"number\": "
                + number + "}}\r\n";
    }

    /** Returns an event without data as QEMU would write it, including the line end. */
    static String event(String name) {
        return "{\"timestamp\": {\"seconds\": 1, \"microseconds\": 2}, \"event\": \"" + name + "\"}\r\n";
    }

    static PlainEvent decode(byte[] bytes, int offset, int length) {
        RawJson json;
        try {
            json = RawJson.of(RawJson.copyOf(bytes, offset, length).toString());
        } catch (IllegalArgumentException e) {
            throw new MalformedEventException("$", "not JSON", e);
        }
        for (MessageType type : MessageType.values()) {
            if (json.at(type.member()).isPresent()) {
                throw new NotAnEventException(type);
            }
        }
        String name = json.at("event")
                .flatMap(RawJson::asString)
                .orElseThrow(() -> new MalformedEventException("$", "expected an event"));
        if (!name.equals("TICK")) {
            return new Other(name);
        }
        return new Tick(json.at("data", "number")
                .orElseThrow(() -> new MalformedEventException("$.data.number", "missing"))
                .asLong()
                .orElseThrow(() -> new MalformedEventException("$.data.number", "expected an integer")));
    }
}
