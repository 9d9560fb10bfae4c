/**
 * Types that the events of all specs share: events, decoders, dispatchers, and raw JSON.
 *
 * <p>A generated package has a decoder of its events, and a builder of dispatchers for them:
 *
 * <pre>{@code
 * EventDispatcher<Event> dispatcher = Event.dispatcherBuilder()
 *         .on(ShutdownEvent.class, event -> System.out.println("shut down: " + event.reason()))
 *         .onUnknown(event -> System.out.println("not in the spec: " + event.eventName()))
 *         .build();
 * dispatcher.dispatch(line);
 * }</pre>
 */
@NullMarked
package io.github.qmpevents.runtime;

import org.jspecify.annotations.NullMarked;
