package io.github.qmpevents.generator.text;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.model.Event;
import io.github.qmpevents.generator.model.EventData;
import io.github.qmpevents.generator.model.Example;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.ArrayType;
import io.github.qmpevents.generator.model.Type.Extent;
import io.github.qmpevents.generator.model.Type.ObjectType;
import io.github.qmpevents.generator.model.Type.UnknownType;
import io.github.qmpevents.generator.model.Type.Value;
import io.github.qmpevents.generator.model.Type.ValueSetType;
import java.util.List;
import java.util.stream.Collectors;

/** Everything that was read from a spec, as text that is compared with a file. */
final class Rendering {
    private final StringBuilder text = new StringBuilder();

    static String of(SpecReading reading) {
        Rendering rendering = new Rendering();
        reading.spec().ifPresent(spec -> spec.events().forEach(rendering::event));
        reading.diagnostics().inOrder().forEach(rendering::diagnostic);
        return rendering.text.toString();
    }

    private void event(Event event) {
        line(
                0,
                event.name() + " " + event.location().line() + ":"
                        + event.location().column());
        event.description().forEach(paragraph -> line(1, "| " + paragraph));
        event.notes().forEach(note -> line(1, "note: " + note));
        EventData data = event.data();
        if (data instanceof EventData.None) {
            line(1, "no data");
        } else if (data instanceof EventData.Undeclared undeclared) {
            String external = undeclared.externalType().map(t -> ", type " + t).orElse("");
            line(1, "data described as \"" + undeclared.prose() + "\"" + external);
        }
        members(data.members());
        event.examples().forEach(this::example);
        text.append('\n');
    }

    private void members(List<Member> members) {
        members.forEach(member -> member(1, member));
    }

    private void member(int depth, Member member) {
        String optional = member.isOptional() ? "optional " : "";
        String description = member.description().isEmpty() ? "" : " -- " + member.description();
        line(depth, "- " + member.name() + ": " + optional + type(member.type()) + description);
        ObjectType object = object(member.type());
        object.members().forEach(nested -> member(depth + 1, nested));
    }

    private static ObjectType object(Type type) {
        if (type instanceof ObjectType object) {
            return object;
        }
        if (type instanceof ArrayType array) {
            return object(array.element());
        }
        boolean inferred =
                type instanceof UnknownType unknown && unknown.inferred().isPresent();
        return inferred ? object(((UnknownType) type).inferred().orElseThrow()) : new ObjectType(List.of());
    }

    private static String type(Type type) {
        if (type instanceof ValueSetType set) {
            String values = set.values().stream().map(Rendering::value).collect(Collectors.joining(" | "));
            return "string " + values + (set.extent() == Extent.OPEN ? " | ..." : "");
        }
        if (type instanceof ArrayType array) {
            return "array of " + type(array.element());
        }
        if (type instanceof UnknownType unknown) {
            return "unknown"
                    + unknown.externalType().map(t -> " (" + t + ")").orElse("")
                    + unknown.inferred().map(t -> " seen as " + type(t)).orElse("");
        }
        return type.getClass().getSimpleName().replace("Type", "").toLowerCase(java.util.Locale.ROOT);
    }

    private static String value(Value value) {
        return "\"" + value.text() + "\"" + (value.description().isEmpty() ? "" : " (" + value.description() + ")");
    }

    private void example(Example example) {
        String json = example.json().map(j -> j.replaceAll("\\s+", " ")).orElse("none");
        line(
                1,
                "example " + example.location().line() + ":"
                        + example.location().column() + " " + json);
    }

    private void diagnostic(Diagnostic diagnostic) {
        line(
                0,
                diagnostic.location().line() + ":" + diagnostic.location().column() + " " + diagnostic.severity() + " "
                        + diagnostic.id());
    }

    private void line(int depth, String line) {
        text.append("  ".repeat(depth)).append(line).append('\n');
    }
}
