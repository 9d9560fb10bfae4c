package io.github.qmpevents.generator.qapi.schema;

import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.qapi.doc.QapiDoc;
import java.util.List;
import java.util.Optional;

/**
 * The part that all definitions have. Immutable.
 *
 * @param location the start of the definition
 * @param name its name
 * @param condition its condition
 * @param features its features
 * @param doc its doc comment
 */
public record QapiHeader(
        Location location,
        String name,
        Optional<Condition> condition,
        List<QapiFeature> features,
        Optional<QapiDoc> doc) {
    public QapiHeader {
        features = List.copyOf(features);
    }
}
