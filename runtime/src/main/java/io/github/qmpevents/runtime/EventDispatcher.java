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
 * Decodes messages and calls the handlers of what they turn out to be, on the thread of the caller and in the order in which
 * the handlers were registered. Immutable and thread-safe: several threads may dispatch at the same time, and the handlers
 * are then called at the same time.
 *
 * <p>A handler that throws stops neither the other handlers nor the next message: what it threw goes to
 * {@link Builder#onHandlerFailure}.
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
     * A builder without handlers. The builder of the generated dispatcher is what an application wants.
     *
     * @param <E> the type of all events of the spec
     * @param <U> the type of events that the spec does not know
     * @param decoder decodes the messages
     * @param unknownType the type of events that the spec does not know
     */
    public static <E extends QmpEvent, U extends E> Builder<E, U> builder(
            EventDecoder<E> decoder, Class<U> unknownType) {
        return new Builder<>(decoder, unknownType);
    }

    /**
     * Dispatches one message. Keeps no reference to the bytes.
     *
     * @param json holds the message, encoded in UTF-8
     * @param offset where the message begins
     * @param length how many bytes it has
     * @return what became of it
     * @throws IndexOutOfBoundsException if the range does not lie within the array
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
     * @return what became of it
     */
    public DispatchResult dispatch(byte[] json) {
        return dispatch(json, 0, json.length);
    }

    /**
     * Dispatches one message.
     *
     * @param json the message
     * @return what became of it
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
     * Dispatches an event that was decoded before, such as one from a connection.
     *
     * @param received the event and what it was decoded from
     * @return what became of it
     */
    public DispatchResult dispatch(Received<? extends E> received) {
        return dispatch(
                received.event(), received.raw(), chainOf(received.event().getClass()));
    }

    /**
     * Tells the handler for malformed messages of one that was found to be malformed before, such as input that a connection
     * skipped.
     *
     * @param message the message, or its beginning
     * @param problem what is wrong with it
     * @return {@link DispatchResult#MALFORMED}
     */
    public DispatchResult dispatchMalformed(byte[] message, MalformedEventException problem) {
        malformedHandler.accept(message, problem);
        return DispatchResult.MALFORMED;
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
     * Collects handlers. Not thread-safe. Each method returns the builder itself.
     *
     * @param <E> the type of all events of the spec
     * @param <U> the type of events that the spec does not know
     */
    public static final class Builder<E extends QmpEvent, U extends E> {
        private static final System.Logger LOG = System.getLogger(EventDispatcher.class.getName());

        private final EventDecoder<E> decoder;
        private final Class<U> unknownType;
        private final List<Handler<E>> handlers = new ArrayList<>();
        private BiConsumer<byte[], MalformedEventException> malformedHandler = (message, problem) ->
                LOG.log(System.Logger.Level.WARNING, "malformed message: {0}", problem.getMessage());
        private BiConsumer<? super E, Throwable> failureHandler =
                (event, failure) -> LOG.log(System.Logger.Level.ERROR, "a handler failed on " + event, failure);

        private Builder(EventDecoder<E> decoder, Class<U> unknownType) {
            this.decoder = Objects.requireNonNull(decoder, "decoder");
            this.unknownType = Objects.requireNonNull(unknownType, "unknownType");
        }

        /**
         * Adds a handler of one type of event, or of several through a type that they have in common: the spec's sealed
         * interface stands for all events.
         *
         * @param <T> the type
         * @param type the type
         * @param handler is called with each event of that type
         */
        public <T extends E> Builder<E, U> on(Class<T> type, Consumer<? super T> handler) {
            handlers.add(new EventHandler<>(type, Objects.requireNonNull(handler, "handler")));
            return this;
        }

        /**
         * As {@link #on}, for a handler that also needs the raw JSON, say for a member that the spec does not declare.
         *
         * @param <T> the type
         * @param type the type
         * @param handler is called with each event of that type and the message that it was decoded from
         */
        public <T extends E> Builder<E, U> onReceived(Class<T> type, Consumer<? super Received<T>> handler) {
            handlers.add(new ReceivedHandler<>(type, Objects.requireNonNull(handler, "handler")));
            return this;
        }

        /**
         * Adds a handler of events that the spec does not know.
         *
         * @param handler is called with each of them
         */
        public Builder<E, U> onUnknown(Consumer<? super U> handler) {
            return on(unknownType, handler);
        }

        /**
         * Sets what is done with a malformed message, in place of a warning in the {@linkplain System.Logger log}. It may throw:
         * the caller of {@code dispatch} then gets that.
         *
         * @param handler is called with a copy of the message's bytes and what is wrong with them
         */
        public Builder<E, U> onMalformed(BiConsumer<byte[], MalformedEventException> handler) {
            malformedHandler = Objects.requireNonNull(handler, "handler");
            return this;
        }

        /**
         * Sets what is done when a handler throws, in place of an error in the {@linkplain System.Logger log}. It may throw: the
         * caller of {@code dispatch} then gets that. A {@link VirtualMachineError} never comes here: it goes to the caller.
         *
         * @param handler is called with the event and what the handler of it threw
         */
        public Builder<E, U> onHandlerFailure(BiConsumer<? super E, Throwable> handler) {
            failureHandler = Objects.requireNonNull(handler, "handler");
            return this;
        }

        /** A dispatcher with the handlers that were added so far. */
        public EventDispatcher<E> build() {
            return new EventDispatcher<>(this);
        }
    }
}
