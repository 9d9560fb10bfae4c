package io.github.qmpevents.generator.qapi;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.model.Alternative;
import io.github.qmpevents.generator.model.Description;
import io.github.qmpevents.generator.model.DocBlock;
import io.github.qmpevents.generator.model.DocSpan;
import io.github.qmpevents.generator.model.EventData;
import io.github.qmpevents.generator.model.Example;
import io.github.qmpevents.generator.model.Feature;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.NamedDefinition;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.SpecEvent;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.UnionCase;
import io.github.qmpevents.generator.model.Value;
import java.nio.file.Path;
import java.util.List;

/** A spec and the problems of its schema as lines of text, indented by two spaces for each level. */
final class SpecRendering implements Type.Visitor<String>, EventData.Visitor<String>, DocBlock.Visitor<String> {
    private final StringBuilder text = new StringBuilder();
    private int level;

    private SpecRendering() {}

    static String of(Spec spec, Diagnostics diagnostics) {
        SpecRendering rendering = new SpecRendering();
        rendering.line(spec.fileName());
        spec.events().forEach(rendering::event);
        spec.definitions().forEach(rendering::definition);
        rendering.line("---");
        for (Diagnostic diagnostic : diagnostics.inOrder()) {
            rendering.line(place(diagnostic.location()) + " " + diagnostic.severity() + " [" + diagnostic.id() + "] "
                    + diagnostic.message());
        }
        return rendering.text.toString();
    }

    private void event(SpecEvent event) {
        line("event " + event.name() + more(event.description()) + " " + place(event.location()));
        inside(() -> {
            words(event.description());
            event.data().accept(this);
            event.examples().forEach(this::example);
        });
    }

    private void example(Example example) {
        line("example " + place(example.location()) + (example.json().isEmpty() ? " without JSON" : ""));
        inside(() -> example.text().lines().forEach(this::line));
    }

    private void definition(NamedDefinition definition) {
        line("type " + definition.name() + more(definition.description()) + " " + place(definition.location()));
        inside(() -> {
            words(definition.description());
            line(definition.definition().accept(this));
            parts(definition.definition());
        });
    }

    @Override
    public String visit(EventData.None data) {
        return "";
    }

    @Override
    public String visit(EventData.Declared data) {
        data.type().ifPresent(type -> line("as " + type));
        data.members().forEach(this::member);
        return "";
    }

    @Override
    public String visit(EventData.Typed data) {
        line("data: " + data.type().accept(this));
        return "";
    }

    @Override
    public String visit(EventData.Undeclared data) {
        throw new AssertionError("a schema declares all data");
    }

    private void member(Member member) {
        String optional = member.presence() == Member.Presence.OPTIONAL ? "?" : "";
        line(member.name() + optional + ": " + member.type().accept(this) + more(member.description()) + " "
                + place(member.location()));
        inside(() -> {
            words(member.description());
            parts(member.type());
        });
    }

    private void parts(Type type) {
        if (type instanceof Type.ArrayType array) {
            parts(array.element());
        } else if (type instanceof Type.ObjectType object) {
            object.members().forEach(this::member);
        } else if (type instanceof Type.UnionType union) {
            union.members().forEach(this::member);
            union.cases().forEach(this::unionCase);
        } else if (type instanceof Type.ValueSetType set) {
            set.values().forEach(this::value);
        } else if (type instanceof Type.AlternateType alternate) {
            alternate.alternatives().forEach(this::alternative);
        }
    }

    private void unionCase(UnionCase branch) {
        part("case " + branch.value() + ": " + branch.type().accept(this), branch.description());
        inside(() -> parts(branch.type()));
    }

    private void value(Value value) {
        part("'" + value.text() + "'", value.description());
    }

    private void alternative(Alternative alternative) {
        part("or " + alternative.name() + ": " + alternative.type().accept(this), alternative.description());
    }

    private void part(String name, Description description) {
        line(name + more(description));
        inside(() -> words(description));
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
        return "enum " + type.extent();
    }

    @Override
    public String visit(Type.ObjectType type) {
        return "object" + type.base().map(base -> " extends " + base).orElse("");
    }

    @Override
    public String visit(Type.UnionType type) {
        return "union" + type.base().map(base -> " extends " + base).orElse("") + " by " + type.tag();
    }

    @Override
    public String visit(Type.AlternateType type) {
        return "alternate";
    }

    private static String more(Description description) {
        return description.condition().map(condition -> " if " + condition).orElse("")
                + description.since().map(since -> " since " + since).orElse("");
    }

    private void words(Description description) {
        blocks(description.blocks());
        for (Feature feature : description.features()) {
            line("#" + feature.name()
                    + feature.condition().map(condition -> " if " + condition).orElse(""));
            inside(() -> blocks(feature.blocks()));
        }
    }

    private void blocks(List<DocBlock> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    @Override
    public String visit(DocBlock.Paragraph paragraph) {
        StringBuilder spans = new StringBuilder("| ");
        for (DocSpan span : paragraph.spans()) {
            String mark = span instanceof DocSpan.Code ? "`" : span instanceof DocSpan.Reference ? "~" : "";
            spans.append(mark).append(span.text()).append(mark);
        }
        line(spans.toString());
        return "";
    }

    @Override
    public String visit(DocBlock.Remark remark) {
        line("| " + remark.label() + ":");
        inside(() -> blocks(remark.blocks()));
        return "";
    }

    @Override
    public String visit(DocBlock.ItemList list) {
        for (List<DocBlock> item : list.items()) {
            line("| " + list.kind());
            inside(() -> blocks(item));
        }
        return "";
    }

    @Override
    public String visit(DocBlock.LiteralBlock literal) {
        line("| literal");
        inside(() -> literal.text().lines().forEach(line -> line("| " + line)));
        return "";
    }

    private void inside(Runnable lines) {
        level++;
        lines.run();
        level--;
    }

    private void line(String line) {
        text.append("  ".repeat(level)).append(line).append('\n');
    }

    private static String place(Location location) {
        return Path.of(location.file()).getFileName() + ":" + location.line() + ":" + location.column();
    }
}
