package io.github.qmpevents.generator.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.Reading;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.model.Description;
import io.github.qmpevents.generator.model.DocBlock;
import io.github.qmpevents.generator.model.DocBlock.Paragraph;
import io.github.qmpevents.generator.model.DocBlock.Remark;
import io.github.qmpevents.generator.model.DocSpan;
import io.github.qmpevents.generator.model.EventData;
import io.github.qmpevents.generator.model.Example;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.Member.Conclusion;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.SpecEvent;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.ArrayType;
import io.github.qmpevents.generator.model.Type.Extent;
import io.github.qmpevents.generator.model.Type.ObjectType;
import io.github.qmpevents.generator.model.Type.ValueSetType;
import io.github.qmpevents.generator.model.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The whole content of a read spec as text, for comparison with a file. */
final class Rendering {
    private final StringBuilder text = new StringBuilder();

    static String of(Reading reading) {
        Rendering rendering = new Rendering();
        reading.spec().ifPresent(spec -> spec.events().forEach(rendering::event));
        reading.diagnostics().forEach(rendering::diagnostic);
        return rendering.text.toString();
    }

    private void event(SpecEvent event) {
        line(
                0,
                event.name() + " " + event.location().line() + ":"
                        + event.location().column());
        event.description().blocks().forEach(this::block);
        event.data().accept(new DataLines());
        event.examples().forEach(this::example);
        text.append('\n');
    }

    private void block(DocBlock block) {
        if (block instanceof Remark remark && remark.label().equals("Note")) {
            line(1, "note: " + words(remark.blocks()));
        } else if (block instanceof Remark remark) {
            assertThat(remark.label())
                    .as("the label of a remark that is not a note")
                    .isEqualTo("Data");
        } else {
            line(1, "| " + words(List.of(block)));
        }
    }

    private static String words(List<DocBlock> blocks) {
        return blocks.stream()
                .map(block -> ((Paragraph) block).spans())
                .flatMap(List::stream)
                .map(DocSpan::text)
                .collect(Collectors.joining());
    }

    private void members(int depth, List<Member> members) {
        members.forEach(member -> member(depth, member));
    }

    private void member(int depth, Member member) {
        String optional = member.isOptional() ? "optional " : "";
        line(
                depth,
                "- " + member.name() + ": " + optional + type(member) + described(" -- ", member.description(), ""));
        members(depth + 1, inside(member.type()));
    }

    private static String described(String before, Description description, String after) {
        List<DocBlock> blocks = description.blocks();
        return blocks.isEmpty() ? "" : before + words(blocks) + after;
    }

    private static List<Member> inside(Type type) {
        if (type instanceof ArrayType array) {
            return inside(array.element());
        }
        return type instanceof ObjectType object ? object.members() : List.of();
    }

    private static String type(Member member) {
        Optional<Conclusion> conclusion = member.conclusion();
        if (conclusion.isEmpty()) {
            return type(member.type());
        }
        return switch (conclusion.get().part()) {
            case TYPE ->
                unknown(conclusion.get().externalType().map(t -> " (" + t + ")").orElse(""), member.type());
            case ELEMENT -> "array of " + unknown("", ((ArrayType) member.type()).element());
            case WHOLENESS -> "number";
        };
    }

    private static String unknown(String external, Type shown) {
        return "unknown" + external + (shown == ScalarType.ANY ? "" : " seen as " + type(shown));
    }

    private static String type(Type type) {
        if (type instanceof ValueSetType set) {
            String values = set.values().stream().map(Rendering::value).collect(Collectors.joining(" | "));
            return "string " + values + (set.extent() == Extent.OPEN ? " | ..." : "");
        }
        if (type instanceof ArrayType array) {
            return "array of " + type(array.element());
        }
        return type instanceof ScalarType scalar ? scalar.name().toLowerCase(Locale.ROOT) : type.label();
    }

    private static String value(Value value) {
        return "\"" + value.text() + "\"" + described(" (", value.description(), ")");
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

    /** A visitor that adds the lines of an event's data. */
    private final class DataLines implements EventData.Visitor<Integer> {
        @Override
        public Integer visit(EventData.None data) {
            line(1, "no data");
            return 0;
        }

        @Override
        public Integer visit(EventData.Declared data) {
            members(1, data.members());
            return data.members().size();
        }

        @Override
        public Integer visit(EventData.Typed data) {
            throw new AssertionError("a text has no such data");
        }

        @Override
        public Integer visit(EventData.Undeclared data) {
            String external = data.externalType().map(t -> ", type " + t).orElse("");
            line(1, "data described as \"" + data.prose() + "\"" + external);
            members(1, data.members());
            return data.members().size();
        }
    }
}
