package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.model.Event;
import io.github.qmpevents.generator.model.EventData;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.ArrayType;
import io.github.qmpevents.generator.model.Type.ObjectType;
import io.github.qmpevents.generator.model.Type.UnknownType;
import io.github.qmpevents.generator.model.Type.Value;
import io.github.qmpevents.generator.model.Type.ValueSetType;
import java.util.List;
import java.util.stream.Collectors;

/** A spec as a table: a row for each event, and one for each member. */
final class SpecTable {
    private final Table table = new Table("LINE", "EVENT", "TYPE", "", "VALUES");

    private SpecTable() {}

    /** The table, in lines. */
    static String of(Spec spec) {
        SpecTable table = new SpecTable();
        spec.events().forEach(table::add);
        return table.table.toString();
    }

    private void add(Event event) {
        table.add(line(event.location().line()), event.name(), describe(event.data()), "", "");
        add(event.data().members(), 1);
    }

    private static String describe(EventData data) {
        if (data instanceof EventData.None) {
            return "no data";
        } else if (data instanceof EventData.Undeclared undeclared) {
            return undeclared.externalType().map(name -> "data as in " + name).orElse("data described in prose");
        }
        return "";
    }

    private void add(List<Member> members, int depth) {
        for (Member member : members) {
            table.add(
                    line(member.location().line()),
                    "  ".repeat(depth) + member.name(),
                    describe(member.type()),
                    member.isOptional() ? "optional" : "",
                    values(known(member.type())));
            add(known(member.type()) instanceof ObjectType object ? object.members() : List.of(), depth + 1);
        }
    }

    private static Type known(Type type) {
        return type instanceof UnknownType unknown ? unknown.inferred().orElse(unknown) : type;
    }

    private static String describe(Type type) {
        if (type instanceof ArrayType array) {
            return "array of " + describe(array.element());
        } else if (type instanceof UnknownType unknown) {
            return unknown.externalType().orElse("unknown")
                    + unknown.inferred()
                            .map(shown -> ", " + describe(shown) + " in the example")
                            .orElse("");
        }
        return type.label();
    }

    private static String values(Type type) {
        if (!(type instanceof ValueSetType set)) {
            return "";
        }
        String listed = set.values().stream().map(Value::text).collect(Collectors.joining(", "));
        return set.extent() == Type.Extent.OPEN ? listed + ", or others" : listed;
    }

    private static String line(int line) {
        return Integer.toString(line);
    }
}
