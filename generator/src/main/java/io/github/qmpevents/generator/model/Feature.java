package io.github.qmpevents.generator.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A word of a schema about a thing. QEMU gives {@code deprecated} and {@code unstable} a meaning. Immutable.
 *
 * @param name its name
 * @param condition the condition of the build that it is under; empty for none
 * @param blocks what it means; empty where the spec does not say
 */
public record Feature(String name, Optional<String> condition, List<DocBlock> blocks) {
    /** The feature of a thing that will go away. */
    public static final String DEPRECATED = "deprecated";

    public Feature {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(condition, "condition");
        blocks = List.copyOf(blocks);
    }
}
