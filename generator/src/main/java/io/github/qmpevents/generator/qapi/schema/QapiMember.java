package io.github.qmpevents.generator.qapi.schema;

import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.qapi.doc.DocSection;
import java.util.List;
import java.util.Optional;

/**
 * A member of an object. Immutable.
 *
 * @param location the location of its name
 * @param name its name, without the {@code *} of an optional one
 * @param type its type
 * @param isOptional true if QEMU may leave it out
 * @param condition its condition
 * @param features its features
 * @param doc its part of the doc comment
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
