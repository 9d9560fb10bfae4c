package io.github.qmpevents.runtime.codec;

import io.github.qmpevents.runtime.EventDecoder;
import io.github.qmpevents.runtime.QmpEvent;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What the decoders of all specs have in common. Thread-safe: what is needed to decode one message belongs to one thread at a
 * time, and is kept for the next message of any thread.
 *
 * @param <E> the type of all events of the spec
 */
public abstract class AbstractEventDecoder<E extends QmpEvent> implements EventDecoder<E> {
    /** More threads than this may decode at the same time; those beyond it have to start anew. */
    private static final int POOL_SIZE = 16;

    private final EventNames names;
    private final AtomicReferenceArray<@Nullable MessageDecoder<E>> idle = new AtomicReferenceArray<>(POOL_SIZE);

    /**
     * For the generated decoder.
     *
     * @param names the events of the spec
     */
    protected AbstractEventDecoder(EventNames names) {
        this.names = Objects.requireNonNull(names, "names");
    }

    /**
     * Reads an event.
     *
     * @param event the index of the event in the names of the spec; {@link EventNames#UNKNOWN} if it is not there
     * @param in stands before the data of the event
     */
    protected abstract E read(int event, EventReader in);

    @Override
    public final E decode(byte[] json, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, json.length);
        MessageDecoder<E> decoder = borrow();
        E event = decoder.decode(json, offset, offset + length);
        // Not after an exception: the state of the decoder is then unknown.
        giveBack(decoder);
        return event;
    }

    private MessageDecoder<E> borrow() {
        for (int i = 0; i < POOL_SIZE; i++) {
            if (idle.getPlain(i) != null) {
                MessageDecoder<E> decoder = idle.getAndSet(i, null);
                if (decoder != null) {
                    return decoder;
                }
            }
        }
        return new MessageDecoder<>(names, this);
    }

    /** If two threads take the same place at the same time, one decoder is lost: making another costs less than looking each time. */
    private void giveBack(MessageDecoder<E> decoder) {
        for (int i = 0; i < POOL_SIZE; i++) {
            if (idle.getPlain(i) == null) {
                idle.setRelease(i, decoder);
                return;
            }
        }
    }
}
