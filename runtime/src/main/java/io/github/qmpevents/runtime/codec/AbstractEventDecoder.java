package io.github.qmpevents.runtime.codec;

import io.github.qmpevents.runtime.EventDecoder;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.json.JsonSyntaxException;
import io.github.qmpevents.runtime.json.NameTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A decoder that identifies the event of a message, and reuses its readers for later messages of any thread.
 * Thread-safe.
 *
 * @param <E> the type of all events of the spec
 */
public abstract class AbstractEventDecoder<E extends QmpEvent> implements EventDecoder<E> {
    /** More threads than this may decode at the same time; those beyond it create new readers. */
    private static final int POOL_SIZE = 16;

    private final NameTable events;
    private final AtomicReferenceArray<@Nullable EventReader> idle = new AtomicReferenceArray<>(POOL_SIZE);

    /**
     * Creates a decoder. For generated code.
     *
     * @param groups the names of all events of the spec, split into consecutive groups
     */
    protected AbstractEventDecoder(String[]... groups) {
        List<String> names = new ArrayList<>();
        for (String[] group : groups) {
            names.addAll(Arrays.asList(group));
        }
        events = new NameTable(names.toArray(new String[0]));
    }

    /**
     * Reads an event.
     *
     * @param event the index of the event among the names; negative if the spec does not describe it
     * @param in a reader at the data of the event
     */
    protected abstract E read(int event, EventReader in);

    /** Returns true if the spec describes an event. */
    public final boolean knows(String eventName) {
        return events.indexOf(eventName) != NameTable.NONE;
    }

    @Override
    public final E decode(byte[] json, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, json.length);
        EventReader in = borrow();
        E event;
        try {
            event = read(in.open(json, offset, offset + length), in);
            in.close();
        } catch (JsonSyntaxException e) {
            throw in.notJson(e);
        }
        // Not after an exception: the reader is then somewhere in the message.
        giveBack(in);
        return event;
    }

    private EventReader borrow() {
        for (int i = 0; i < POOL_SIZE; i++) {
            if (idle.getPlain(i) != null) {
                EventReader reader = idle.getAndSet(i, null);
                if (reader != null) {
                    return reader;
                }
            }
        }
        return new EventReader(events);
    }

    /**
     * If two threads use the same slot at the same time, one reader is lost: creating another costs less than checking
     * each time.
     */
    private void giveBack(EventReader reader) {
        for (int i = 0; i < POOL_SIZE; i++) {
            if (idle.getPlain(i) == null) {
                idle.setRelease(i, reader);
                return;
            }
        }
    }
}
