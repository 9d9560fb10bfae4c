package io.github.qmpevents.generated;

import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.model.Event;
import io.github.qmpevents.generator.model.EventData;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.Member.Presence;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.Extent;
import io.github.qmpevents.generator.model.Type.Value;
import java.util.List;
import java.util.stream.Stream;

/** Short ways to make models that no text gives, or none that is short. */
final class Model {
    private static final Location PLACE = new Location("model.txt", 1, 1);

    private Model() {}

    static Spec spec(List<Event> events) {
        return new Spec("model.txt", events);
    }

    static Spec spec(Event... events) {
        return spec(List.of(events));
    }

    static Event event(String name, List<Member> members) {
        return event(name, new EventData.Declared(members));
    }

    static Event event(String name, EventData data) {
        return new Event(name, PLACE, List.of(), List.of(), data, List.of());
    }

    static Member member(String name, Type type) {
        return new Member(name, PLACE, type, Presence.MANDATORY, "");
    }

    static Member optional(String name, Type type) {
        return new Member(name, PLACE, type, Presence.OPTIONAL, "");
    }

    static Type object(Member... members) {
        return new Type.ObjectType(List.of(members));
    }

    static Type oneOf(String... values) {
        return new Type.ValueSetType(
                Stream.of(values).map(text -> new Value(text, "")).toList(), Extent.CLOSED);
    }

    static Type array(Type element) {
        return new Type.ArrayType(element);
    }
}
