package io.github.qmpevents.runtime;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A dispatcher that decodes messages and calls the handlers registered for the resulting events, on the thread of the
 * caller and in the order of their registration.
 *
 * <pre>{@code
 * EventDispatcher<Event> dispatcher = Event.dispatcherBuilder()
 *         .on(BlockIoErrorEvent.class, e -> System.out.println(e.operation() + " failed on " + e.device()))
 *         .on(Event.class, e -> System.out.println("any event: " + e))
 *         .onMalformed((bytes, problem) -> System.err.println(problem.getMessage()))
 *         .build();
 * dispatcher.dispatch(line);
 * }</pre>
 *
 * <p>Immutable and thread-safe. Several threads may dispatch at the same time; handlers then run concurrently.
 *
 * <p>If a handler throws, the others are still called, and the exception is passed to the handler of {@link
 * Builder#onHandlerFailure}.
 *
 * @param <E> the type of all events of the spec
 */
public final class EventDispatcher<E extends QmpEvent> {
    private final EventDecoder<E> decoder;
    private final List<Handler<E>> handlers;
    private final BiConsumer<byte[], MalformedEventException> malformedHandler;
    private final BiConsumer<? super E, Throwable> failureHandler;
    private final Map<Class<?>, HandlerChain<E>> chains = new ConcurrentHashMap<>();

    private EventDispatcher(Builder<E, ?> builder) {
        decoder = builder.decoder;
        handlers = List.copyOf(builder.handlers);
        malformedHandler = builder.malformedHandler;
        failureHandler = builder.failureHandler;
    }

    /**
     * Returns a builder without handlers. Applications use {@code Event.dispatcherBuilder()} of a generated package
     * instead.
     *
     * @param <E> the type of all events of the spec
     * @param <U> the type of events that the spec does not describe
     * @param decoder the decoder of the messages
     * @param unknownType the type of events that the spec does not describe
     */
    public static <E extends QmpEvent, U extends E> Builder<E, U> builder(
            EventDecoder<E> decoder, Class<U> unknownType) {
        return new Builder<>(decoder, unknownType);
    }

    /**
     * Dispatches one message. Keeps no reference to the bytes.
     *
     * @param json an array with the message, encoded in UTF-8
     * @param offset the index of its first byte
     * @param length the number of its bytes
     * @return the result
     * @throws IndexOutOfBoundsException if the range is not within the array
     */
    public DispatchResult dispatch(byte[] json, int offset, int length) {
        E event;
        try {
            event = decoder.decode(json, offset, length);
        } catch (NotAnEventException e) {
            return DispatchResult.NOT_AN_EVENT;
        } catch (MalformedEventException e) {
            malformedHandler.accept(Arrays.copyOfRange(json, offset, offset + length), e);
            return DispatchResult.MALFORMED;
        }
        HandlerChain<E> chain = chainOf(event.getClass());
        RawJson raw = chain.readsRaw ? RawJson.copyOf(json, offset, length) : null;
        return dispatch(event, raw, chain);
    }

    /**
     * Dispatches one message.
     *
     * @param json the message, encoded in UTF-8
     * @return the result
     */
    public DispatchResult dispatch(byte[] json) {
        return dispatch(json, 0, json.length);
    }

    /**
     * Dispatches one message.
     *
     * @param json the message
     * @return the result
     */
    public DispatchResult dispatch(String json) {
        byte[] bytes;
        try {
            bytes = Utf8.encode(json);
        } catch (CharacterCodingException e) {
            malformedHandler.accept(json.getBytes(StandardCharsets.UTF_8), MalformedEventException.notText(e));
            return DispatchResult.MALFORMED;
        }
        return dispatch(bytes);
    }

    /**
     * Dispatches an event that is already decoded, such as one from a connection.
     *
     * @param received the event and its message
     * @return the result
     */
    public DispatchResult dispatch(Received<? extends E> received) {
        return dispatch(
                received.event(), received.raw(), chainOf(received.event().getClass()));
    }

    /**
     * Calls the handler for malformed messages with a message that is known to be malformed, such as input that a
     * connection has skipped.
     *
     * @param message the message, or its beginning
     * @param problem the reason why it is malformed
     */
    public void dispatchMalformed(byte[] message, MalformedEventException problem) {
        malformedHandler.accept(message, problem);
    }

    private DispatchResult dispatch(E event, @Nullable RawJson raw, HandlerChain<E> chain) {
        for (Handler<E> handler : chain.handlers) {
            try {
                handler.accept(event, raw);
            } catch (VirtualMachineError e) {
                throw e;
            } catch (Throwable e) {
                failureHandler.accept(event, e);
            }
        }
        return chain.handlers.isEmpty() ? DispatchResult.UNHANDLED : DispatchResult.HANDLED;
    }

    private HandlerChain<E> chainOf(Class<?> type) {
        HandlerChain<E> chain = chains.get(type);
        if (chain == null) {
            chain = HandlerChain.of(type, handlers);
            chains.put(type, chain);
        }
        return chain;
    }

    /** The handlers of one type of event. */
    private record HandlerChain<E extends QmpEvent>(List<Handler<E>> handlers, boolean readsRaw) {
        static <E extends QmpEvent> HandlerChain<E> of(Class<?> type, List<Handler<E>> all) {
            List<Handler<E>> handlers =
                    all.stream().filter(h -> h.type().isAssignableFrom(type)).toList();
            return new HandlerChain<>(handlers, handlers.stream().anyMatch(h -> h instanceof ReceivedHandler));
        }
    }

    private sealed interface Handler<E extends QmpEvent> {
        Class<? extends E> type();

        void accept(E event, @Nullable RawJson raw);
    }

    private record EventHandler<E extends QmpEvent, T extends E>(Class<T> type, Consumer<? super T> consumer)
            implements Handler<E> {
        @Override
        public void accept(E event, @Nullable RawJson raw) {
            consumer.accept(type.cast(event));
        }
    }

    private record ReceivedHandler<E extends QmpEvent, T extends E>(
            Class<T> type, Consumer<? super Received<T>> consumer) implements Handler<E> {
        @Override
        public void accept(E event, @Nullable RawJson raw) {
            consumer.accept(new Received<>(type.cast(event), Objects.requireNonNull(raw)));
        }
    }

    /**
     * A builder of dispatchers. Not thread-safe. Each method that adds a handler returns this builder.
     *
     * @param <E> the type of all events of the spec
     * @param <U> the type of events that the spec does not describe
     */
    public static final class Builder<E extends QmpEvent, U extends E> {
        private static final System.Logger LOG = System.getLogger(EventDispatcher.class.getName());
        private static final int MAX_SHOWN = 500;

        private final EventDecoder<E> decoder;
        private final Class<U> unknownType;
        private final List<Handler<E>> handlers = new ArrayList<>();
        private BiConsumer<byte[], MalformedEventException> malformedHandler = (message, problem) ->
                LOG.log(System.Logger.Level.WARNING, "malformed message: {0}", problem.getMessage());
        private BiConsumer<? super E, Throwable> failureHandler = (event, failure) -> LOG.log(
                System.Logger.Level.ERROR, "a handler failed on " + Printable.of(event.toString(), MAX_SHOWN), failure);

        private Builder(EventDecoder<E> decoder, Class<U> unknownType) {
            this.decoder = Objects.requireNonNull(decoder, "decoder");
            this.unknownType = Objects.requireNonNull(unknownType, "unknownType");
        }

        /**
         * Adds a handler for the events of a type: the record of one event, or the sealed interface of all events of
         * the spec.
         *
         * @param <T> the type
         * @param type the type
         * @param handler the handler
         */
        public <T extends E> Builder<E, U> on(Class<T> type, Consumer<? super T> handler) {
            handlers.add(new EventHandler<>(
                    Objects.requireNonNull(type, "type"), Objects.requireNonNull(handler, "handler")));
            return this;
        }

        /**
         * Adds a handler for the events of a type that also gets their raw messages, for example to read a member that
         * the spec does not declare.
         *
         * @param <T> the type
         * @param type the type
         * @param handler the handler
         */
        public <T extends E> Builder<E, U> onReceived(Class<T> type, Consumer<? super Received<T>> handler) {
            handlers.add(new ReceivedHandler<>(
                    Objects.requireNonNull(type, "type"), Objects.requireNonNull(handler, "handler")));
            return this;
        }

        /**
         * Adds a handler for events that the spec does not describe.
         *
         * @param handler the handler
         */
        public Builder<E, U> onUnknown(Consumer<? super U> handler) {
            return on(unknownType, handler);
        }

        /**
         * Sets the handler for malformed messages. The default one logs a warning with {@link System.Logger}. If the
         * handler throws, so does {@code dispatch}.
         *
         * @param handler a handler that gets a copy of the message and the reason why it is malformed; of input that a
         *     connection has skipped, it gets the beginning, with replacement characters for bytes that are not UTF-8
         */
        public Builder<E, U> onMalformed(BiConsumer<byte[], MalformedEventException> handler) {
            malformedHandler = Objects.requireNonNull(handler, "handler");
            return this;
        }

        /**
         * Sets the handler for failures of other handlers. The default one logs an error with {@link System.Logger}. If
         * the handler throws, so does {@code dispatch}. A {@link VirtualMachineError} is not handled: {@code dispatch}
         * throws it.
         *
         * @param handler a handler that gets the event and the exception
         */
        public Builder<E, U> onHandlerFailure(BiConsumer<? super E, Throwable> handler) {
            failureHandler = Objects.requireNonNull(handler, "handler");
            return this;
        }

        /** Returns a dispatcher with the handlers added so far. */
        public EventDispatcher<E> build() {
            return new EventDispatcher<>(this);
        }
    }
}
