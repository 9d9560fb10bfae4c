package io.github.qmpevents.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.qmpevents.events.Event;
import io.github.qmpevents.events.ResumeEvent;
import io.github.qmpevents.events.ShutdownEvent;
import io.github.qmpevents.events.StopEvent;
import io.github.qmpevents.events.UnknownEvent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages reach the handlers registered for their events. */
class EventDispatcherTest {
    private static final String STOP = "{\"event\": \"STOP\"}";
    private static final String RESUME = "{\"event\": \"RESUME\"}";

    private final List<String> calls = new ArrayList<>();

    @Test
    void handlersAreCalledInTheOrderOfRegistration() {
        EventDispatcher<Event> dispatcher = Event.dispatcherBuilder()
                .on(StopEvent.class, e -> calls.add("first " + e.eventName()))
                .on(Event.class, e -> calls.add("every " + e.eventName()))
                .on(ResumeEvent.class, e -> calls.add("resumed"))
                .on(StopEvent.class, e -> calls.add("last " + e.eventName()))
                .build();

        assertThat(dispatcher.dispatch(STOP)).isEqualTo(DispatchResult.HANDLED);
        assertThat(dispatcher.dispatch(RESUME.getBytes(StandardCharsets.UTF_8))).isEqualTo(DispatchResult.HANDLED);

        assertThat(calls).containsExactly("first STOP", "every STOP", "last STOP", "every RESUME", "resumed");
    }

    @Test
    void anEventWithoutAHandlerIsUnhandled() {
        EventDispatcher<Event> dispatcher = Event.dispatcherBuilder()
                .on(StopEvent.class, e -> calls.add("stopped"))
                .build();

        assertThat(dispatcher.dispatch(RESUME)).isEqualTo(DispatchResult.UNHANDLED);
        assertThat(calls).isEmpty();
    }

    @Test
    void anUnknownEventKeepsItsData() {
        List<UnknownEvent> unknown = new ArrayList<>();
        EventDispatcher<Event> dispatcher =
                Event.dispatcherBuilder().onUnknown(unknown::add).build();

        dispatcher.dispatch("{\"event\": \"JOB_STATUS_CHANGE\", \"data\": {\"status\":  \"running\", \"id\": \"j\"}}");

        assertThat(unknown)
                .containsExactly(new UnknownEvent(
                        "JOB_STATUS_CHANGE",
                        Optional.empty(),
                        Optional.of(RawJson.of("{\"status\":  \"running\", \"id\": \"j\"}"))));
    }

    @Test
    void aHandlerMayAlsoTakeTheRawJson() {
        String shutdown = "{\"event\": \"SHUTDOWN\", \"data\": {\"guest\": true, \"reason\": \"guest-shutdown\"}}";
        byte[] buffer = shutdown.getBytes(StandardCharsets.UTF_8);
        List<Received<ShutdownEvent>> received = new ArrayList<>();
        EventDispatcher<Event> dispatcher = Event.dispatcherBuilder()
                .onReceived(ShutdownEvent.class, received::add)
                .build();

        dispatcher.dispatch(buffer);
        java.util.Arrays.fill(buffer, (byte) ' ');

        assertThat(received).containsExactly(new Received<>(new ShutdownEvent(Optional.empty()), RawJson.of(shutdown)));
        assertThat(received.get(0).raw().at("data", "reason").flatMap(RawJson::asString))
                .contains("guest-shutdown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"QMP\": {\"version\": {}, \"capabilities\": [\"oob\"]}}",
                "{\"return\": {}, \"id\": 1}",
                "{\"error\": {\"class\": \"CommandNotFound\", \"desc\": \"no\"}}",
            })
    void greetingsAndRepliesAreNeitherEventsNorErrors(String message) {
        EventDispatcher<Event> dispatcher = Event.dispatcherBuilder()
                .on(Event.class, e -> calls.add("event"))
                .onMalformed((bytes, problem) -> calls.add("malformed"))
                .build();

        assertThat(dispatcher.dispatch(message)).isEqualTo(DispatchResult.NOT_AN_EVENT);
        assertThat(calls).isEmpty();
    }

    @Test
    void aMalformedMessageIsPassedToItsHandlerInFull() {
        EventDispatcher<Event> dispatcher = Event.dispatcherBuilder()
                .onMalformed((bytes, problem) ->
                        calls.add(new String(bytes, StandardCharsets.UTF_8) + " " + problem.getMessage()))
                .build();

        assertThat(dispatcher.dispatch("{}")).isEqualTo(DispatchResult.MALFORMED);
        assertThat(dispatcher.dispatch("\ud800")).isEqualTo(DispatchResult.MALFORMED);

        assertThat(calls)
                .containsExactly("{} $: missing member \"event\"", "? $: expected text, found a lone surrogate");
    }

    @Test
    void aHandlerThatThrowsStopsNeitherTheOthersNorTheNextMessage() {
        EventDispatcher<Event> dispatcher = Event.dispatcherBuilder()
                .on(StopEvent.class, e -> {
                    throw new IllegalStateException("handler");
                })
                .on(StopEvent.class, e -> {
                    throw new AssertionError("assertion");
                })
                .on(StopEvent.class, e -> calls.add("stopped"))
                .onHandlerFailure((event, failure) -> calls.add(event.eventName() + ": " + failure.getMessage()))
                .build();

        dispatcher.dispatch(STOP);
        dispatcher.dispatch(STOP);

        assertThat(calls)
                .containsExactly(
                        "STOP: handler", "STOP: assertion", "stopped", "STOP: handler", "STOP: assertion", "stopped");
    }

    @Test
    void aVirtualMachineErrorPropagatesToTheCaller() {
        EventDispatcher<Event> dispatcher = Event.dispatcherBuilder()
                .on(StopEvent.class, e -> {
                    throw new OutOfMemoryError("no memory");
                })
                .build();

        assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(() -> dispatcher.dispatch(STOP));
    }

    @Test
    void anAlreadyReceivedEventIsDispatchedUnchanged() {
        Received<Event> received = new Received<>(new StopEvent(Optional.empty()), RawJson.of(STOP));
        EventDispatcher<Event> dispatcher = Event.dispatcherBuilder()
                .on(StopEvent.class, e -> calls.add("stopped"))
                .onReceived(Event.class, r -> calls.add(r.raw().toString()))
                .build();

        assertThat(dispatcher.dispatch(received)).isEqualTo(DispatchResult.HANDLED);
        assertThat(calls).containsExactly("stopped", STOP);
    }

    @Test
    void handlersAddedAfterBuildAreNotCalled() {
        EventDispatcher.Builder<Event, UnknownEvent> builder = Event.dispatcherBuilder();
        EventDispatcher<Event> dispatcher = builder.build();
        builder.on(StopEvent.class, e -> calls.add("stopped"));

        assertThat(dispatcher.dispatch(STOP)).isEqualTo(DispatchResult.UNHANDLED);
    }
}
