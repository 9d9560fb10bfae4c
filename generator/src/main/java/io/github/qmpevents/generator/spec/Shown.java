package io.github.qmpevents.generator.spec;

import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.spec.JsonValue.JsonArray;
import io.github.qmpevents.generator.spec.JsonValue.JsonObject;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value that an example shows.
 *
 * @param example the example
 * @param value the value
 */
record Shown(ExampleText example, JsonValue value) {
    /** Another value of the same example. */
    Shown with(JsonValue other) {
        return new Shown(example, other);
    }

    /** The value of a member of it, if it is an object that has the member. */
    Optional<Shown> member(String name) {
        Optional<JsonValue> member = value instanceof JsonObject object ? object.value(name) : Optional.empty();
        return member.isPresent() ? Optional.of(with(member.get())) : Optional.empty();
    }

    /** The values in it, if it is an array. */
    Stream<Shown> elements() {
        return value instanceof JsonArray array ? array.elements().stream().map(this::with) : Stream.empty();
    }

    /** Where it stands. */
    Location location(Diagnostics diagnostics) {
        return example.at(value.index(), diagnostics);
    }
}
