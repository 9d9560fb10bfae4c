package io.github.qmpevents.generator.text;

import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.json.JsonNode;
import io.github.qmpevents.generator.json.JsonNode.ArrayNode;
import io.github.qmpevents.generator.json.JsonNode.MemberNode;
import io.github.qmpevents.generator.json.JsonNode.ObjectNode;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value that an example shows.
 *
 * @param example the example
 * @param value the value
 */
record Shown(ExampleText example, JsonNode value) {
    /** Another value of the same example. */
    Shown with(JsonNode other) {
        return new Shown(example, other);
    }

    /** The value of a member of it, if it is an object that has the member. */
    Optional<Shown> member(String name) {
        Optional<JsonNode> member =
                value instanceof ObjectNode object ? object.member(name).map(MemberNode::value) : Optional.empty();
        return member.isPresent() ? Optional.of(with(member.get())) : Optional.empty();
    }

    /** The values in it, if it is an array. */
    Stream<Shown> elements() {
        return value instanceof ArrayNode array ? array.elements().stream().map(this::with) : Stream.empty();
    }

    /** Where it stands. */
    Location location(Diagnostics diagnostics) {
        return example.at(value.offset(), diagnostics);
    }
}
