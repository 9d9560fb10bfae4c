package io.github.qmpevents.generator.cli.text;

import io.github.qmpevents.generator.model.Description;
import io.github.qmpevents.generator.model.EventData;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.Member.Conclusion;
import io.github.qmpevents.generator.model.NamedDefinition;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.SpecEvent;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.ArrayType;
import io.github.qmpevents.generator.model.Type.ValueSetType;
import io.github.qmpevents.generator.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A spec as a table: a row for each event, definition and member, with its description below it. */
public final class SpecTable {
    private final Table table = new Table(Table.Side.RIGHT, List.of("LINE", "EVENT", "TYPE", "", "VALUES"));
    private final DescriptionText descriptions;

    private SpecTable(DescriptionText descriptions) {
        this.descriptions = descriptions;
    }

    /**
     * Returns the table, in lines.
     *
     * @param descriptions the part of the descriptions that is shown
     * @param width the length of a line
     */
    public static String of(Spec spec, DescriptionText descriptions, int width) {
        SpecTable table = new SpecTable(descriptions);
        spec.events().forEach(table::add);
        spec.definitions().forEach(table::add);
        return table.table.toText(width);
    }

    private void add(SpecEvent event) {
        EventData data = event.data();
        row(line(event.location().line()), 0, event.name(), data.accept(new DataWords()));
        describe(event.description(), 1);
        addMembers(data.members(), 1);
    }

    private void add(NamedDefinition definition) {
        Type type = definition.definition();
        row(line(definition.location().line()), 0, definition.name(), type.label(), "", values(type));
        describe(definition.description(), 1);
        type.accept(new TypeRows(this, 1));
    }

    /** Adds a row: its line, its depth, and its cells from the name on. */
    void row(String line, int depth, String name, String... cells) {
        table.add(
                line,
                "  ".repeat(depth) + name,
                cells[0],
                cells.length > 1 ? cells[1] : "",
                cells.length > 2 ? cells[2] : "");
    }

    void describe(Description description, int depth) {
        table.addNote(descriptions.of(description), depth);
    }

    void addMembers(List<Member> members, int depth) {
        for (Member member : members) {
            row(
                    line(member.location().line()),
                    depth,
                    member.name(),
                    describe(member),
                    member.isOptional() ? "optional" : "",
                    values(member.type()));
            describe(member.description(), depth + 1);
            member.type().accept(new TypeRows(this, depth + 1));
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

    static String describe(Type type) {
        return type instanceof ArrayType array ? "array of " + describe(array.element()) : type.label();
    }

    static String values(Type type) {
        if (!(type instanceof ValueSetType set)) {
            return "";
        }
        String listed = set.values().stream().map(Value::text).collect(Collectors.joining(", "));
        return set.extent() == Type.Extent.OPEN ? listed + ", or others" : listed;
    }

    void describeValues(ValueSetType set, int depth) {
        for (Value value : set.values()) {
            String text = descriptions.ofValue(value.description());
            table.addNote(text.isEmpty() ? "" : value.text() + ": " + text, depth);
        }
    }

    private static String line(int line) {
        return Integer.toString(line);
    }

    /** A visitor that returns the words for an event's data. */
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
