package io.github.qmpevents.generator.qapi.schema;

import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.qapi.doc.DocSection;
import java.util.List;
import java.util.Optional;

/**
 * A value of an enum. Immutable.
 *
 * @param location its location
 * @param name the value on the wire
 * @param condition its condition
 * @param features its features
 * @param doc its part of the doc comment
 */
public record QapiValue(
        Location location,
        String name,
        Optional<Condition> condition,
        List<QapiFeature> features,
        Optional<DocSection> doc) {
    public QapiValue {
        features = List.copyOf(features);
    }
}
