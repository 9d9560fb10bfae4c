package io.github.qmpevents.generator.qapi.model;

import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.model.Description;
import io.github.qmpevents.generator.model.DocBlock;
import io.github.qmpevents.generator.model.Feature;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.qapi.doc.DocSection;
import io.github.qmpevents.generator.qapi.doc.QapiDoc;
import io.github.qmpevents.generator.qapi.markup.BlockParser;
import io.github.qmpevents.generator.qapi.markup.Indentation;
import io.github.qmpevents.generator.qapi.schema.Condition;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiEvent;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.TypeDefinition;
import io.github.qmpevents.generator.qapi.schema.QapiFeature;
import io.github.qmpevents.generator.qapi.schema.QapiHeader;
import io.github.qmpevents.generator.qapi.schema.QapiSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A builder of descriptions from the sections of doc comments. */
final class Descriptions {
    /** The possible names of references. */
    private final Set<String> names = new HashSet<>();
    /** The description of each feature, built once, since all members of an object may have it. */
    private final Map<Location, List<DocBlock>> featureWords = new HashMap<>();

    Descriptions(QapiSchema schema) {
        for (QapiDefinition definition : schema.definitions()) {
            if (definition instanceof TypeDefinition || definition instanceof QapiEvent) {
                names.add(definition.name());
            }
        }
    }

    /** Returns the description of a definition or an event: its text and its sections, except examples. */
    Description of(QapiHeader header) {
        List<DocBlock> blocks = new ArrayList<>();
        if (header.doc().isPresent()) {
            QapiDoc doc = header.doc().get();
            blocks.addAll(blocks(doc.text(), doc.section("Since").isPresent() ? Optional.empty() : doc.since()));
            for (DocSection section : doc.sections()) {
                addSection(section, blocks);
            }
        }
        return new Description(
                blocks,
                header.doc().flatMap(QapiDoc::since),
                text(header.condition()),
                features(header.features(), header.doc()));
    }

    private void addSection(DocSection section, List<DocBlock> blocks) {
        switch (section.name()) {
            case "" -> blocks.addAll(blocks(section, Optional.empty()));
            case "Example", "Examples", "Since", "TODO" -> {}
            default -> {
                List<DocBlock> words = blocks(section, Optional.empty());
                if (!words.isEmpty()) {
                    blocks.add(new DocBlock.Remark(section.name(), words));
                }
            }
        }
    }

    /**
     * Returns the description of a part of a definition, such as a member, value or branch.
     *
     * @param name its name
     * @param section its part of the comment
     * @param condition its condition
     * @param features its features
     * @param doc the comment, which describes the features
     */
    Description of(
            String name,
            Optional<DocSection> section,
            Optional<Condition> condition,
            List<QapiFeature> features,
            Optional<QapiDoc> doc) {
        Optional<String> since = section.flatMap(DocSection::since).or(() -> inSinceSection(name, doc));
        return new Description(
                section.isPresent() ? blocks(section.get(), since) : List.of(),
                since,
                text(condition),
                features(features, doc));
    }

    /**
     * Returns the release that the section "Since" gives for a part of the definition: {@code Since: 2.1 (poweroff
     * since 2.8)}.
     */
    private static Optional<String> inSinceSection(String part, Optional<QapiDoc> doc) {
        return doc.flatMap(comment -> comment.section("Since")).flatMap(section -> section.sinceOf(part));
    }

    /** Returns a member with the description from another section. */
    Member again(Member member, DocSection section) {
        Optional<String> since = section.since();
        Description before = member.description();
        Description description = new Description(
                blocks(section, since),
                since.isPresent() ? since : before.since(),
                before.condition(),
                before.features());
        return new Member(member.name(), member.location(), member.type(), member.presence(), description);
    }

    private List<Feature> features(List<QapiFeature> features, Optional<QapiDoc> doc) {
        List<Feature> described = new ArrayList<>();
        for (QapiFeature feature : features) {
            Optional<DocSection> section = doc.flatMap(
                    comment -> Optional.ofNullable(comment.features().get(feature.name())));
            described.add(new Feature(
                    feature.name(),
                    text(feature.condition()),
                    section.isPresent() ? ofFeature(section.get()) : List.of()));
        }
        return described;
    }

    private List<DocBlock> ofFeature(DocSection section) {
        return featureWords.computeIfAbsent(section.location(), once -> blocks(section, Optional.empty()));
    }

    private static Optional<String> text(Optional<Condition> condition) {
        return condition.map(Condition::toString);
    }

    /** Returns the blocks of a section, without a release at the end. */
    private List<DocBlock> blocks(DocSection section, Optional<String> release) {
        String text = OptionalMark.removed(section.text());
        String words = release.isPresent() ? SinceNote.removed(text, release.get()) : text;
        List<String> lines = words.lines().toList();
        boolean hasOwnIndentation = section.name().isEmpty();
        return BlockParser.parse(hasOwnIndentation ? lines : withoutIndentation(lines), names);
    }

    /** Removes the indentation of lines after the first in the section of a member or a tag. */
    private static List<String> withoutIndentation(List<String> lines) {
        List<String> aligned = new ArrayList<>();
        if (!lines.isEmpty()) {
            aligned.add(lines.get(0));
            aligned.addAll(Indentation.removed(lines.subList(1, lines.size())));
        }
        return aligned;
    }
}
