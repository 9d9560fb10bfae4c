package io.github.qmpevents.runtime.codec;

import io.github.qmpevents.runtime.EventDecoder;
import io.github.qmpevents.runtime.QmpEvent;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * An event of a generated package that has one event.
 *
 * @param content the result of the function that read its data
 */
record ReadData<T>(Optional<Instant> timestamp, T content) implements QmpEvent {
    /** Returns a decoder of messages with the event {@code X}. */
    static <T> EventDecoder<ReadData<T>> decoder(Function<EventReader, T> reader) {
        return new AbstractEventDecoder<>(new String[] {"X"}) {
            @Override
            protected ReadData<T> read(int event, EventReader in) {
                return new ReadData<>(in.timestamp(), reader.apply(in));
            }
        };
    }

    /** Returns the result of a function that reads the member {@code v} of the data. */
    static <T> T member(String value, Function<EventReader, T> reader) {
        Members members = Members.of("v");
        EventDecoder<ReadData<T>> decoder = decoder(in -> {
            in.beginData();
            T content = reader.apply(in.member(members.get("v")));
            in.endObject(members);
            return content;
        });
        return decoder.decode("{\"event\": \"X\", \"data\": {\"v\": " + value + "}}")
                .content();
    }

    @Override
    public String eventName() {
        return "X";
    }

    @Override
    public String toJson() {
        return new EventWriter(this).finish();
    }
}
