package io.github.qmpevents.generated;

import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.model.Description;
import io.github.qmpevents.generator.model.Event;
import io.github.qmpevents.generator.model.EventData;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.Member.Conclusion;
import io.github.qmpevents.generator.model.Member.Presence;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.Extent;
import io.github.qmpevents.generator.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Short ways to make models that no text gives, or none that is short. */
final class Model {
    private static final Location PLACE = new Location("model.txt", 1, 1);

    private Model() {}

    static Spec spec(List<Event> events) {
        return new Spec("model.txt", events, List.of());
    }

    static Spec spec(Event... events) {
        return spec(List.of(events));
    }

    static Event event(String name, List<Member> members) {
        return event(name, new EventData.Declared(members));
    }

    static Event event(String name, EventData data) {
        return new Event(name, PLACE, Description.NONE, data, List.of());
    }

    static Member member(String name, Type type) {
        return new Member(name, PLACE, type, Presence.MANDATORY, Description.NONE);
    }

    static Member optional(String name, Type type) {
        return new Member(name, PLACE, type, Presence.OPTIONAL, Description.NONE);
    }

    /** A member whose type the spec does not give. */
    static Member concluded(String name, Type type) {
        Conclusion conclusion = new Conclusion(Conclusion.Part.TYPE, Optional.of("Elsewhere"));
        return new Member(name, PLACE, type, Presence.MANDATORY, Description.NONE, Optional.of(conclusion));
    }

    /** Returns the members of an event's data; none for data that is one of several types. */
    static List<Member> members(Event event) {
        if (event.data() instanceof EventData.Declared declared) {
            return declared.members();
        }
        return event.data() instanceof EventData.Undeclared undeclared ? undeclared.members() : List.of();
    }

    static Type object(Member... members) {
        return new Type.ObjectType(List.of(members));
    }

    static Type oneOf(String... values) {
        return new Type.ValueSetType(
                Stream.of(values).map(text -> new Value(text, Description.NONE)).toList(), Extent.CLOSED);
    }

    static Type array(Type element) {
        return new Type.ArrayType(element);
    }
}
