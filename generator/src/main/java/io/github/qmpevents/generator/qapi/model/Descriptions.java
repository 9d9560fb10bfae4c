package io.github.qmpevents.generator.qapi.model;

import io.github.qmpevents.generator.model.Description;
import io.github.qmpevents.generator.model.DocBlock;
import io.github.qmpevents.generator.model.Feature;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes descriptions from the sections of doc comments. */
final class Descriptions {
    /** The names that references may have. */
    private final Set<String> names = new HashSet<>();

    Descriptions(QapiSchema schema) {
        for (QapiDefinition definition : schema.definitions()) {
            if (definition instanceof TypeDefinition || definition instanceof QapiEvent) {
                names.add(definition.name());
            }
        }
    }

    /** Returns the description of a definition or an event: its text, and the sections that are no examples. */
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
        List<DocBlock> words = blocks(section, Optional.empty());
        switch (section.name()) {
            case "" -> blocks.addAll(words);
            case "Example", "Examples", "TODO" -> {}
            case "Since" -> {
                if (hasMoreThanRelease(section)) {
                    blocks.add(new DocBlock.Remark("Since", words));
                }
            }
            default -> {
                if (!words.isEmpty()) {
                    blocks.add(new DocBlock.Remark(section.name(), words));
                }
            }
        }
    }

    /** Returns true for {@code 2.1 (poweroff since 2.8)}. */
    private static boolean hasMoreThanRelease(DocSection section) {
        String text = section.text();
        return text.indexOf(' ') > 0 || text.indexOf('\n') > 0;
    }

    /**
     * Returns the description of a member, value, branch or the like.
     *
     * @param section the part of the comment about it
     * @param condition its condition
     * @param features its features
     * @param doc the comment, which describes the features
     */
    Description of(
            Optional<DocSection> section,
            Optional<Condition> condition,
            List<QapiFeature> features,
            Optional<QapiDoc> doc) {
        Optional<String> since = section.flatMap(DocSection::since);
        return new Description(
                section.isPresent() ? blocks(section.get(), since) : List.of(),
                since,
                text(condition),
                features(features, doc));
    }

    private List<Feature> features(List<QapiFeature> features, Optional<QapiDoc> doc) {
        List<Feature> described = new ArrayList<>();
        for (QapiFeature feature : features) {
            Optional<DocSection> section = doc.flatMap(
                    comment -> Optional.ofNullable(comment.features().get(feature.name())));
            described.add(new Feature(
                    feature.name(),
                    text(feature.condition()),
                    section.isPresent() ? blocks(section.get(), Optional.empty()) : List.of()));
        }
        return described;
    }

    private static Optional<String> text(Optional<Condition> condition) {
        return condition.map(Condition::toString);
    }

    /** Returns the words of a section, without the release if they end with it. */
    private List<DocBlock> blocks(DocSection section, Optional<String> release) {
        String text = OptionalMark.removed(section.text());
        String words = release.isPresent() ? SinceNote.removed(text, release.get()) : text;
        List<String> lines = words.lines().toList();
        boolean hasOwnIndentation = section.name().isEmpty();
        return BlockParser.parse(hasOwnIndentation ? lines : withoutIndentation(lines), names);
    }

    /** The lines behind the first one of a member's or a tag's section are indented below its name. */
    private static List<String> withoutIndentation(List<String> lines) {
        List<String> aligned = new ArrayList<>();
        if (!lines.isEmpty()) {
            aligned.add(lines.get(0));
            aligned.addAll(Indentation.removed(lines.subList(1, lines.size())));
        }
        return aligned;
    }
}
