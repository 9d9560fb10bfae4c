package io.github.qmpevents.generator.merge;

import io.github.qmpevents.generator.model.EventData;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.NamedDefinition;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.SpecEvent;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.Extent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A visitor that shows events and definitions, each in one line. */
final class SpecLines implements Type.Visitor<String>, EventData.Visitor<String> {
    private static final SpecLines LINES = new SpecLines();

    private SpecLines() {}

    /** Returns a line for each event, such as {@code STOP {reason?: string}}, and for each definition. */
    static List<String> of(Spec spec) {
        List<String> lines = new ArrayList<>();
        for (SpecEvent event : spec.events()) {
            lines.add((event.name() + " " + event.data().accept(LINES)).strip());
        }
        for (NamedDefinition definition : spec.definitions()) {
            lines.add(definition.name() + " = " + definition.definition().accept(LINES));
        }
        return lines;
    }

    @Override
    public String visit(EventData.None data) {
        return "";
    }

    @Override
    public String visit(EventData.Declared data) {
        return members(data.members()) + data.type().map(type -> " as " + type).orElse("");
    }

    @Override
    public String visit(EventData.Typed data) {
        return data.type().accept(this);
    }

    @Override
    public String visit(EventData.Undeclared data) {
        return "undeclared " + members(data.members());
    }

    private String members(List<Member> members) {
        return list(
                members,
                member -> member.name() + (member.isOptional() ? "?" : "") + ": "
                        + member.type().accept(this),
                "{",
                "}");
    }

    private static <T> String list(Collection<T> things, Function<T, String> form, String open, String close) {
        return things.stream().map(form).collect(Collectors.joining(", ", open, close));
    }

    @Override
    public String visit(ScalarType type) {
        return type.label();
    }

    @Override
    public String visit(Type.ArrayType type) {
        return "[" + type.element().accept(this) + "]";
    }

    @Override
    public String visit(Type.ReferenceType type) {
        return type.name();
    }

    @Override
    public String visit(Type.ValueSetType type) {
        return list(type.values(), value -> value.text(), "'", "'" + (type.extent() == Extent.OPEN ? "..." : ""));
    }

    @Override
    public String visit(Type.ObjectType type) {
        return members(type.members());
    }

    @Override
    public String visit(Type.UnionType type) {
        return members(type.members())
                + list(
                        type.cases(),
                        each -> each.value() + ": " + each.type().accept(this),
                        " by " + type.tag() + " (",
                        ")");
    }

    @Override
    public String visit(Type.AlternateType type) {
        return list(
                type.alternatives(), each -> each.name() + ": " + each.type().accept(this), "either (", ")");
    }
}
