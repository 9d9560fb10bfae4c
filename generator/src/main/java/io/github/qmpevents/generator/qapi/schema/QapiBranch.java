package io.github.qmpevents.generator.qapi.schema;

import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.qapi.doc.DocSection;
import java.util.Optional;

/**
 * A branch of a union or an alternate.
 *
 * @param location the location of its name
 * @param name in a union, the value of the tag that selects it; in an alternate, a name without further meaning
 * @param type its type
 * @param condition its condition
 * @param doc its part of the doc comment
 */
public record QapiBranch(
        Location location, String name, QapiType type, Optional<Condition> condition, Optional<DocSection> doc) {}
