package io.github.qmpevents.generator.qapi.schema;

import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.qapi.doc.DocSection;
import java.util.List;
import java.util.Optional;

/**
 * A member of an object. Immutable.
 *
 * @param location where its name is
 * @param name its name, without the {@code *} of an optional one
 * @param type its type
 * @param isOptional true if QEMU may leave it out
 * @param condition the condition that it is under
 * @param features its features
 * @param doc what the doc comment says of it
 */
public record QapiMember(
        Location location,
        String name,
        QapiType type,
        boolean isOptional,
        Optional<Condition> condition,
        List<QapiFeature> features,
        Optional<DocSection> doc) {
    public QapiMember {
        features = List.copyOf(features);
    }
}
