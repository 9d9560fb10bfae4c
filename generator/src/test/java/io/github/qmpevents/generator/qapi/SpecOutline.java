package io.github.qmpevents.generator.qapi;

import io.github.qmpevents.generator.model.Description;
import io.github.qmpevents.generator.model.DocBlock.Paragraph;
import io.github.qmpevents.generator.model.DocSpan;
import io.github.qmpevents.generator.model.EventData;
import io.github.qmpevents.generator.model.Feature;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.NamedDefinition;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.SpecEvent;
import io.github.qmpevents.generator.model.Type.ObjectType;
import io.github.qmpevents.generator.model.Type.UnionType;
import io.github.qmpevents.generator.model.Type.ValueSetType;
import io.github.qmpevents.generator.model.UnionCase;
import io.github.qmpevents.generator.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The events and definitions of a spec in the lines of {@link SupersetOutline}: without descriptions and locations. */
final class SpecOutline {
    private static final Pattern REMOVAL = Pattern.compile("Removed in ([\\d.]+)\\.$");

    private final List<String> lines = new ArrayList<>();
    private final List<String> undescribed = new ArrayList<>();

    /** Returns the lines of an event. */
    List<String> event(SpecEvent event) {
        head(event.name(), event.description());
        if (event.data() instanceof EventData.Declared declared) {
            declared.members().forEach(member -> member(event.name(), member));
        }
        return lines;
    }

    /** Returns the lines of a definition. */
    List<String> definition(NamedDefinition definition) {
        String name = definition.name();
        head(name, definition.description());
        if (definition.definition() instanceof ObjectType object) {
            object.members().forEach(member -> member(name, member));
        } else if (definition.definition() instanceof UnionType union) {
            union.members().forEach(member -> member(name, member));
            for (UnionCase branch : union.cases()) {
                lines.add(union.tag() + " " + branch.value() + ": "
                        + branch.type().label());
            }
        } else if (definition.definition() instanceof ValueSetType set) {
            for (Value value : set.values()) {
                lines.add(value.text() + since(value.description()));
                note(name + "." + value.text(), value.description());
            }
        }
        return lines;
    }

    /** Returns the names of the parts of a spec without a description. */
    List<String> undescribed(Spec spec) {
        spec.events().forEach(this::event);
        spec.definitions().forEach(this::definition);
        return undescribed;
    }

    /** Returns the text of a description, with joined paragraphs. */
    static String words(Description description) {
        return description.blocks().stream()
                .map(block ->
                        ((Paragraph) block).spans().stream().map(DocSpan::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private void head(String name, Description description) {
        Matcher removal = REMOVAL.matcher(words(description));
        lines.add(since(description).strip() + (removal.find() ? " removed in " + removal.group(1) : ""));
        for (Feature feature : description.features()) {
            lines.add("feature " + feature.name());
            if (feature.blocks().isEmpty()) {
                undescribed.add(name + "." + feature.name());
            }
        }
        note(name, description);
    }

    private void member(String holder, Member member) {
        String mark = member.isOptional() ? "*" : "";
        lines.add(mark + member.name() + ": " + member.type().label() + since(member.description()));
        note(holder + "." + member.name(), member.description());
    }

    private void note(String name, Description description) {
        if (description.blocks().isEmpty()) {
            undescribed.add(name);
        }
    }

    private static String since(Description description) {
        return description.since().map(release -> " since " + release).orElse("");
    }
}
