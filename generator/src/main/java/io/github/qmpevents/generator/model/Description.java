package io.github.qmpevents.generator.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The description of a part of a spec, and the QEMUs that have the part. Immutable.
 *
 * @param blocks its meaning; empty if the spec does not describe it
 * @param since the release of QEMU that introduced it, such as {@code 2.10}; empty if the spec does not name one
 * @param condition the condition for builds of QEMU that have it, as an expression of macros; empty if all builds have
 *     it
 * @param features its features
 */
public record Description(
        List<DocBlock> blocks, Optional<String> since, Optional<String> condition, List<Feature> features) {
    /** The description of a part that a spec only names. */
    public static final Description NONE = of(List.of());

    public Description {
        blocks = List.copyOf(blocks);
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(condition, "condition");
        features = List.copyOf(features);
    }

    /** Returns a description that consists only of blocks. */
    public static Description of(List<DocBlock> blocks) {
        return new Description(blocks, Optional.empty(), Optional.empty(), List.of());
    }

    /** Returns a description of one paragraph; {@link #NONE} if it is empty. */
    public static Description of(String paragraph) {
        return paragraph.isEmpty() ? NONE : of(List.of(DocBlock.Paragraph.of(paragraph)));
    }

    /** Returns the same facts without blocks. */
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
