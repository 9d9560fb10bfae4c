package io.github.qmpevents.generator.qapi;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.qapi.doc.DocSection;
import io.github.qmpevents.generator.qapi.doc.QapiDoc;
import io.github.qmpevents.generator.qapi.schema.QapiBranch;
import io.github.qmpevents.generator.qapi.schema.QapiData;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiAlternate;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiCommand;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiEnum;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiEvent;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiSimpleUnion;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiStruct;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiUnion;
import io.github.qmpevents.generator.qapi.schema.QapiFeature;
import io.github.qmpevents.generator.qapi.schema.QapiMember;
import io.github.qmpevents.generator.qapi.schema.QapiReference;
import io.github.qmpevents.generator.qapi.schema.QapiSchema;
import io.github.qmpevents.generator.qapi.schema.QapiType;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A schema and its problems as lines of text. */
final class SchemaRendering implements QapiDefinition.Visitor {
    private final StringBuilder text = new StringBuilder();

    private SchemaRendering() {}

    static String of(QapiSchema schema, Diagnostics diagnostics) {
        SchemaRendering rendering = new SchemaRendering();
        for (QapiDefinition definition : schema.definitions()) {
            rendering.text.append(definition.keyword()).append(' ').append(definition.name());
            definition.accept(rendering);
        }
        rendering.line(0, "---");
        for (Diagnostic diagnostic : diagnostics.inOrder()) {
            rendering.line(
                    0,
                    place(diagnostic.location()) + " " + diagnostic.severity() + " [" + diagnostic.id() + "] "
                            + diagnostic.message());
        }
        return rendering.text.toString();
    }

    @Override
    public void visit(QapiEnum enumeration) {
        header(enumeration);
        enumeration
                .values()
                .forEach(value -> line(
                        1, value.name() + more(value.condition(), value.features()), value.location(), value.doc()));
    }

    @Override
    public void visit(QapiStruct struct) {
        base(struct.base());
        header(struct);
        members(1, struct.members());
    }

    @Override
    public void visit(QapiUnion union) {
        base(union.base());
        header(union);
        members(1, union.members());
        line(1, "by " + union.tag().name() + ":");
        branches(union.branches());
    }

    @Override
    public void visit(QapiSimpleUnion union) {
        header(union);
        branches(union.branches());
    }

    @Override
    public void visit(QapiAlternate alternate) {
        header(alternate);
        branches(alternate.branches());
    }

    @Override
    public void visit(QapiEvent event) {
        header(event);
        data(event.data());
    }

    @Override
    public void visit(QapiCommand command) {
        header(command);
        data(command.arguments());
        command.result().ifPresent(result -> line(1, "returns " + result));
    }

    private void header(QapiDefinition definition) {
        text.append(more(definition.header().condition(), definition.header().features()));
        text.append(' ').append(place(definition.location())).append('\n');
        definition.header().doc().ifPresent(this::doc);
    }

    private void doc(QapiDoc doc) {
        section("text", doc.text());
        doc.features().values().forEach(feature -> section("feature " + feature.name(), feature));
        doc.sections().forEach(section -> section("section " + section.name(), section));
        doc.since().ifPresent(since -> line(2, "since " + since));
    }

    private void section(String label, DocSection section) {
        if (!section.text().isEmpty()) {
            line(2, label + ": " + quoted(section));
        }
    }

    private void base(Optional<QapiReference> base) {
        base.ifPresent(reference -> text.append(" extends ").append(reference.name()));
    }

    private void data(QapiData data) {
        if (data instanceof QapiData.Inline inline) {
            members(1, inline.members());
        } else if (data instanceof QapiData.OfType named) {
            line(1, named.type().name() + (named.isBoxed() ? " boxed" : ""));
        }
    }

    private void members(int level, List<QapiMember> members) {
        for (QapiMember member : members) {
            String name = member.name() + (member.isOptional() ? "?" : "");
            String rest = member.type() + more(member.condition(), member.features());
            line(level, name + " " + rest, member.location(), member.doc());
            if (member.type() instanceof QapiType.Nested nested) {
                members(level + 1, nested.members());
            }
        }
    }

    private void branches(List<QapiBranch> branches) {
        branches.forEach(branch -> line(
                1,
                branch.name() + ": " + branch.type() + more(branch.condition(), List.of()),
                branch.location(),
                branch.doc()));
    }

    private void line(int level, String line, Location location, Optional<DocSection> doc) {
        String since = doc.flatMap(DocSection::since)
                .map(release -> " since " + release)
                .orElse("");
        line(
                level,
                line + " " + place(location)
                        + doc.map(section -> " " + quoted(section)).orElse("") + since);
    }

    private void line(int level, String line) {
        text.append("  ".repeat(level)).append(line).append('\n');
    }

    private static String more(Optional<?> condition, List<QapiFeature> features) {
        StringBuilder more = new StringBuilder();
        condition.ifPresent(present -> more.append(" if ").append(present));
        features.forEach(
                feature -> more.append(" #").append(feature.name()).append(more(feature.condition(), List.of())));
        return more.toString();
    }

    private static String place(Location location) {
        return Path.of(location.file()).getFileName() + ":" + location.line() + ":" + location.column();
    }

    private static String quoted(DocSection section) {
        return '"' + section.text().replace("\n", "\\n") + "\" "
                + section.location().line() + ":" + section.location().column();
    }
}
