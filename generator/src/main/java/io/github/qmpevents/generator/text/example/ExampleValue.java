package io.github.qmpevents.generator.text.example;

import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.json.JsonNode;
import io.github.qmpevents.generator.json.JsonNode.ArrayNode;
import io.github.qmpevents.generator.json.JsonNode.MemberNode;
import io.github.qmpevents.generator.json.JsonNode.ObjectNode;
import io.github.qmpevents.generator.source.Passage;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value that an example shows.
 *
 * @param example the example
 * @param value the value
 */
public record ExampleValue(Passage example, JsonNode value) {
    /** Another value of the same example. */
    ExampleValue with(JsonNode other) {
        return new ExampleValue(example, other);
    }

    /** Returns the value of a member of it, if it is an object that has the member. */
    public Optional<ExampleValue> member(String name) {
        Optional<JsonNode> member =
                value instanceof ObjectNode object ? object.member(name).map(MemberNode::value) : Optional.empty();
        return member.isPresent() ? Optional.of(with(member.get())) : Optional.empty();
    }

    /** Returns the values in it, if it is an array. */
    public Stream<ExampleValue> elements() {
        return value instanceof ArrayNode array ? array.elements().stream().map(this::with) : Stream.empty();
    }

    /** Returns its place. */
    public Location location() {
        return example.at(value.offset());
    }
}
