package io.github.qmpevents.client;

import io.github.qmpevents.runtime.EventDecoder;
import io.github.qmpevents.runtime.MalformedEventException;
import io.github.qmpevents.runtime.NotAnEventException;
import io.github.qmpevents.runtime.QmpEvent;
import java.util.Objects;

/**
 * A decoder that reports a message as malformed if another decoder violates its contract, so that only that message is
 * lost.
 *
 * @param unsafe the other decoder
 */
record GuardedDecoder<E extends QmpEvent>(EventDecoder<E> unsafe) implements EventDecoder<E> {
    @Override
    public E decode(byte[] buffer, int offset, int length) {
        try {
            return Objects.requireNonNull(unsafe.decode(buffer, offset, length));
        } catch (MalformedEventException | NotAnEventException | VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            throw new MalformedEventException(
                    "$", "the decoder failed with " + e.getClass().getName(), e);
        }
    }
}
