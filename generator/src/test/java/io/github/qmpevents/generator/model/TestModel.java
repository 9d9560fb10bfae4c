package io.github.qmpevents.generator.model;

import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.model.Member.Conclusion;
import io.github.qmpevents.generator.model.Member.Conclusion.Part;
import io.github.qmpevents.generator.model.Member.Presence;
import io.github.qmpevents.generator.model.Type.Extent;
import io.github.qmpevents.generator.model.Type.ObjectType;
import io.github.qmpevents.generator.model.Type.ValueSetType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Short factory methods of models for tests. */
public final class TestModel {
    public static final Type STRING = ScalarType.STRING;
    public static final Type INT = ScalarType.INTEGER;

    private TestModel() {}

    public static Spec spec(Event... events) {
        return new Spec("spec.txt", List.of(events), List.of());
    }

    /** Returns a spec with data, members and types that only examples show. */
    public static Spec specWithExamplesOnly() {
        return spec(
                event(
                        "ACPI_DEVICE_OST",
                        1,
                        new EventData.Undeclared(
                                "as in the schema", Optional.of("ACPIOSTInfo"), List.of(optional("slot", 9, STRING)))),
                event("VNC_CONNECTED", 20, new EventData.Undeclared("as in query-vnc", Optional.empty(), List.of())),
                event(
                        "DUMP_COMPLETED",
                        30,
                        concluded("result", 31, object(member("total", 35, INT)), "DumpQueryResult"),
                        concluded("action", 32, closed("stop")),
                        concluded("reason", 33, ScalarType.ANY)));
    }

    public static Event event(String name, int line, Member... members) {
        return event(name, line, new EventData.Declared(List.of(members)));
    }

    public static Event event(String name, int line, EventData data) {
        return new Event(name, at(line, 1), Description.NONE, data, List.of());
    }

    public static Member member(String name, int line, Type type) {
        return new Member(name, at(line, 3), type, Presence.MANDATORY, Description.NONE);
    }

    public static Member optional(String name, int line, Type type) {
        return new Member(name, at(line, 3), type, Presence.OPTIONAL, Description.NONE);
    }

    /** Returns a member whose type the spec does not give. */
    public static Member concluded(String name, int line, Type shown) {
        return concluded(name, line, shown, new Conclusion(Part.TYPE, Optional.empty()));
    }

    /** Returns a member whose type is, according to the spec, described elsewhere. */
    public static Member concluded(String name, int line, Type shown, String externalType) {
        return concluded(name, line, shown, new Conclusion(Part.TYPE, Optional.of(externalType)));
    }

    /** Returns a member that the spec calls a number, but that counts something. */
    public static Member number(String name, int line) {
        return concluded(name, line, INT, new Conclusion(Part.WHOLENESS, Optional.empty()));
    }

    private static Member concluded(String name, int line, Type shown, Conclusion conclusion) {
        return new Member(name, at(line, 3), shown, Presence.MANDATORY, Description.NONE, Optional.of(conclusion));
    }

    public static Type closed(String... values) {
        return new ValueSetType(values(values), Extent.CLOSED);
    }

    public static Type open(String... values) {
        return new ValueSetType(values(values), Extent.OPEN);
    }

    private static List<Value> values(String... values) {
        return Stream.of(values).map(text -> new Value(text, Description.NONE)).toList();
    }

    public static Type object(Member... members) {
        return new ObjectType(List.of(members));
    }

    private static Location at(int line, int column) {
        return new Location("spec.txt", line, column);
    }
}
