package io.github.qmpevents.generator.cli.text;

import io.github.qmpevents.generator.model.Description;
import io.github.qmpevents.generator.model.DocBlock;
import io.github.qmpevents.generator.model.Feature;
import java.util.ArrayList;
import java.util.List;

/** The part of a description that is shown as plain text. */
public enum DescriptionText {
    /** The first paragraph of events, definitions and members, but no descriptions of values. */
    SUMMARY,
    /** The whole description. */
    FULL;

    /** Returns the lines; empty if there is no description. */
    String of(Description description) {
        List<DocBlock> blocks = description.blocks();
        if (this == FULL) {
            return DocBlocks.text(blocks) + facts(description);
        }
        return blocks.isEmpty() || !(blocks.get(0) instanceof DocBlock.Paragraph)
                ? ""
                : DocBlocks.text(blocks.subList(0, 1));
    }

    /** Returns the lines for a value of a value set. */
    String ofValue(Description description) {
        return this == FULL ? of(description) : "";
    }

    private static String facts(Description description) {
        List<String> facts = new ArrayList<>();
        description.since().ifPresent(since -> facts.add("Since QEMU " + since + "."));
        description.condition().ifPresent(condition -> facts.add("Only in builds with " + condition + "."));
        for (Feature feature : description.features()) {
            String words = DocBlocks.text(feature.blocks());
            facts.add(words.isEmpty() ? feature.name() + "." : feature.name() + ": " + words);
        }
        String separator = description.blocks().isEmpty() || facts.isEmpty() ? "" : "\n";
        return separator + String.join("\n", facts);
    }
}
