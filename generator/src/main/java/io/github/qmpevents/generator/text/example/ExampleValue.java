package io.github.qmpevents.generator.text.example;

import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.example.SourceExample;
import io.github.qmpevents.generator.json.JsonNode;
import io.github.qmpevents.generator.json.JsonNode.ArrayNode;
import io.github.qmpevents.generator.json.JsonNode.MemberNode;
import io.github.qmpevents.generator.json.JsonNode.ObjectNode;
import io.github.qmpevents.generator.source.Passage;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value in an example.
 *
 * @param example the example
 * @param value the value
 */
public record ExampleValue(Passage example, JsonNode value) {
    /** Returns the {@code data} of an example, if any. */
    public static Optional<ExampleValue> data(SourceExample example) {
        return example.parsed().root().flatMap(root -> new ExampleValue(example.passage(), root).member("data"));
    }

    /** Returns another value of the same example. */
    ExampleValue with(JsonNode other) {
        return new ExampleValue(example, other);
    }

    /** Returns the value of a member, if this is an object with such a member. */
    public Optional<ExampleValue> member(String name) {
        Optional<JsonNode> member =
                value instanceof ObjectNode object ? object.member(name).map(MemberNode::value) : Optional.empty();
        return member.isPresent() ? Optional.of(with(member.get())) : Optional.empty();
    }

    /** Returns the elements, if this is an array. */
    public Stream<ExampleValue> elements() {
        return value instanceof ArrayNode array ? array.elements().stream().map(this::with) : Stream.empty();
    }

    /** Returns its location. */
    public Location location() {
        return example.at(value.offset());
    }
}
