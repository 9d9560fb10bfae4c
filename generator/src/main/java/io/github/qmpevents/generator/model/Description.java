package io.github.qmpevents.generator.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The words of a spec about a thing, and which QEMUs have it. Immutable.
 *
 * @param blocks what it means; empty where the spec does not say
 * @param since the release of QEMU that brought it, such as {@code 2.10}; empty where the spec does not say
 * @param condition the condition of the build without which QEMU lacks it, as an expression of macros; empty for what every
 *     build has
 * @param features its features
 */
public record Description(
        List<DocBlock> blocks, Optional<String> since, Optional<String> condition, List<Feature> features) {
    /** The description of a thing that a spec only names. */
    public static final Description NONE = of(List.of());

    public Description {
        blocks = List.copyOf(blocks);
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(condition, "condition");
        features = List.copyOf(features);
    }

    /** Returns a description in words. */
    public static Description of(List<DocBlock> blocks) {
        return new Description(blocks, Optional.empty(), Optional.empty(), List.of());
    }

    /** Returns a description of one paragraph; none if it is empty. */
    public static Description of(String paragraph) {
        return paragraph.isEmpty() ? NONE : of(List.of(DocBlock.Paragraph.of(paragraph)));
    }

    /** Returns the same facts without a word about what they mean. */
    Description withoutWords() {
        List<Feature> named = new ArrayList<>();
        for (Feature feature : features) {
            named.add(new Feature(feature.name(), feature.condition(), List.of()));
        }
        return new Description(List.of(), since, condition, named);
    }

    /** Returns the feature with a name. */
    public Optional<Feature> feature(String name) {
        for (Feature feature : features) {
            if (feature.name().equals(name)) {
                return Optional.of(feature);
            }
        }
        return Optional.empty();
    }
}
