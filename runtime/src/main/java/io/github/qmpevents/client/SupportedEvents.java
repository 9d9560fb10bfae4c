package io.github.qmpevents.client;

import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.RawJson;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The events that a QEMU can emit.
 *
 * @param <E> the type of all events of the spec
 * @param session the session with that QEMU
 * @param names the names of the events
 */
record SupportedEvents<E extends QmpEvent>(Session<E> session, Set<String> names) {
    /** Returns the events in a reply to {@code query-qmp-schema}. */
    static <E extends QmpEvent> SupportedEvents<E> of(Session<E> session, RawJson schema) {
        Set<String> names = schema.elements().stream()
                .filter(type -> hasText(type, "meta-type", "event"))
                .map(type -> type.at("name").flatMap(RawJson::asString))
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
        return new SupportedEvents<>(session, names);
    }

    private static boolean hasText(RawJson object, String member, String text) {
        return object.at(member).flatMap(RawJson::asString).filter(text::equals).isPresent();
    }
}
