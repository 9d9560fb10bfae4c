package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.model.Alternative;
import io.github.qmpevents.generator.model.Event;
import io.github.qmpevents.generator.model.EventData;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.Member.Conclusion;
import io.github.qmpevents.generator.model.NamedDefinition;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.AlternateType;
import io.github.qmpevents.generator.model.Type.ArrayType;
import io.github.qmpevents.generator.model.Type.ObjectType;
import io.github.qmpevents.generator.model.Type.ReferenceType;
import io.github.qmpevents.generator.model.Type.UnionType;
import io.github.qmpevents.generator.model.Type.ValueSetType;
import io.github.qmpevents.generator.model.UnionCase;
import io.github.qmpevents.generator.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A spec as a table: a row for each event, definition and member. */
final class SpecTable {
    private final Table table = new Table(Table.Side.RIGHT, List.of("LINE", "EVENT", "TYPE", "", "VALUES"));

    private SpecTable() {}

    /** Returns the table, in lines. */
    static String of(Spec spec) {
        SpecTable table = new SpecTable();
        spec.events().forEach(table::add);
        spec.definitions().forEach(table::add);
        return table.table.toString();
    }

    private void add(Event event) {
        EventData data = event.data();
        table.add(line(event.location().line()), event.name(), data.accept(new DataWords()), "", "");
        addMembers(data.members(), 1);
    }

    private void add(NamedDefinition definition) {
        Type type = definition.definition();
        table.add(line(definition.location().line()), definition.name(), type.label(), "", values(type));
        type.accept(new Rows(1));
    }

    private void addMembers(List<Member> members, int depth) {
        for (Member member : members) {
            table.add(
                    line(member.location().line()),
                    "  ".repeat(depth) + member.name(),
                    describe(member),
                    member.isOptional() ? "optional" : "",
                    values(member.type()));
            member.type().accept(new Rows(depth + 1));
        }
    }

    private static String describe(Member member) {
        Optional<Conclusion> conclusion = member.conclusion();
        if (conclusion.isEmpty()) {
            return describe(member.type());
        }
        return switch (conclusion.get().part()) {
            case TYPE -> concluded(conclusion.get().externalType().orElse("unknown"), member.type());
            case WHOLENESS -> "number";
            case ELEMENT -> "array of " + concluded("unknown", ((ArrayType) member.type()).element());
        };
    }

    private static String concluded(String given, Type shown) {
        return shown == ScalarType.ANY ? given : given + ", " + describe(shown) + " in the example";
    }

    private static String describe(Type type) {
        return type instanceof ArrayType array ? "array of " + describe(array.element()) : type.label();
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

    /** Adds the rows of what is inside a type. */
    private final class Rows implements Type.Visitor<Integer> {
        private final int depth;

        Rows(int depth) {
            this.depth = depth;
        }

        @Override
        public Integer visit(ScalarType type) {
            return 0;
        }

        @Override
        public Integer visit(ArrayType type) {
            return 0;
        }

        @Override
        public Integer visit(ReferenceType type) {
            return 0;
        }

        @Override
        public Integer visit(ValueSetType type) {
            return 0;
        }

        @Override
        public Integer visit(ObjectType type) {
            addMembers(type.members(), depth);
            return depth;
        }

        @Override
        public Integer visit(UnionType type) {
            addMembers(type.members(), depth);
            for (UnionCase branch : type.cases()) {
                table.add(
                        "",
                        "  ".repeat(depth) + type.tag() + " = " + branch.value(),
                        branch.type().label(),
                        "",
                        "");
                branch.type().accept(new Rows(depth + 1));
            }
            return depth;
        }

        @Override
        public Integer visit(AlternateType type) {
            for (Alternative alternative : type.alternatives()) {
                table.add("", "  ".repeat(depth) + "or", describe(alternative.type()), "", values(alternative.type()));
                alternative.type().accept(new Rows(depth + 1));
            }
            return depth;
        }
    }

    /** The words for the data of an event. */
    private static final class DataWords implements EventData.Visitor<String> {
        @Override
        public String visit(EventData.None data) {
            return "no data";
        }

        @Override
        public String visit(EventData.Declared data) {
            return data.type().orElse("");
        }

        @Override
        public String visit(EventData.Typed data) {
            return data.type().label();
        }

        @Override
        public String visit(EventData.Undeclared data) {
            return data.externalType().map(name -> "data as in " + name).orElse("data described in prose");
        }
    }
}
