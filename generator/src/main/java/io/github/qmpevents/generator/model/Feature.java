package io.github.qmpevents.generator.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A mark of a part of a schema. QEMU defines the meaning of {@code deprecated} and {@code unstable}. Immutable.
 *
 * @param name its name
 * @param condition its condition for builds of QEMU; empty without one
 * @param blocks its meaning; empty if the spec does not describe it
 */
public record Feature(String name, Optional<String> condition, List<DocBlock> blocks) {
    /** The feature of a part that QEMU will remove. */
    public static final String DEPRECATED = "deprecated";

    public Feature {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(condition, "condition");
        blocks = List.copyOf(blocks);
    }
}
