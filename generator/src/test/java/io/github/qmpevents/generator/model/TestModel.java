package io.github.qmpevents.generator.model;

import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.model.Member.Presence;
import io.github.qmpevents.generator.model.Type.Extent;
import io.github.qmpevents.generator.model.Type.IntegerType;
import io.github.qmpevents.generator.model.Type.ObjectType;
import io.github.qmpevents.generator.model.Type.StringType;
import io.github.qmpevents.generator.model.Type.Value;
import io.github.qmpevents.generator.model.Type.ValueSetType;
import java.util.List;
import java.util.stream.Stream;

/** Short ways to make models for tests. */
public final class TestModel {
    public static final Type STRING = new StringType();
    public static final Type INT = new IntegerType();

    private TestModel() {}

    public static Spec spec(Event... events) {
        return new Spec("spec.txt", List.of(events));
    }

    public static Event event(String name, int line, Member... members) {
        return event(name, line, new EventData.Declared(List.of(members)));
    }

    public static Event event(String name, int line, EventData data) {
        return new Event(name, at(line, 1), List.of(), List.of(), data, List.of());
    }

    public static Member member(String name, int line, Type type) {
        return new Member(name, at(line, 3), type, Presence.MANDATORY, "");
    }

    public static Member optional(String name, int line, Type type) {
        return new Member(name, at(line, 3), type, Presence.OPTIONAL, "");
    }

    public static Type closed(String... values) {
        return new ValueSetType(values(values), Extent.CLOSED);
    }

    public static Type open(String... values) {
        return new ValueSetType(values(values), Extent.OPEN);
    }

    private static List<Value> values(String... values) {
        return Stream.of(values).map(text -> new Value(text, "")).toList();
    }

    public static Type object(Member... members) {
        return new ObjectType(List.of(members));
    }

    private static Location at(int line, int column) {
        return new Location("spec.txt", line, column);
    }
}
