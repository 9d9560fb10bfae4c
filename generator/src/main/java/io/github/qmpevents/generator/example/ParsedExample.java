package io.github.qmpevents.generator.example;

import io.github.qmpevents.generator.json.JsonException;
import io.github.qmpevents.generator.json.JsonNode;
import io.github.qmpevents.generator.json.JsonNode.ObjectNode;
import io.github.qmpevents.generator.json.JsonSequence;
import io.github.qmpevents.generator.source.SourceLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The JSON of an example. Immutable.
 *
 * @param json the JSON, with each token at its index in the example; empty if it could not be parsed
 * @param root the object in the JSON; empty if there is no JSON
 * @param faults the faults of the example, in the order of the text
 */
public record ParsedExample(Optional<String> json, Optional<ObjectNode> root, List<Fault> faults) {
    /** The example's own object and its data add two levels to those of the members. */
    private static final int MAX_NESTING = SourceLimits.MAX_NESTING + 2;

    /**
     * A fault of an example.
     *
     * @param index the index of the character in the example's text
     * @param message the fault
     */
    public record Fault(int index, String message) {
        /** Returns a repaired fault; the example is used. */
        static Fault mended(int index, String fault) {
            return new Fault(index, "the example is not valid JSON: " + fault);
        }

        /** Returns a fault that can't be repaired; the example is not used. */
        static Fault hopeless(int index, String fault) {
            return new Fault(index, "the example is not valid JSON, and is not used: " + fault);
        }
    }

    public ParsedExample {
        faults = List.copyOf(faults);
    }

    /** Parses an example, repairing it if necessary. */
    public static ParsedExample parse(String text) {
        try {
            return new ParsedExample(Optional.of(text), Optional.of(object(text)), List.of());
        } catch (JsonException notStrict) {
            return repaired(text);
        }
    }

    private static ParsedExample repaired(String text) {
        JsonRepair repair = JsonRepair.of(text);
        List<Fault> faults = new ArrayList<>(repair.faults());
        try {
            return new ParsedExample(Optional.of(repair.text()), Optional.of(object(repair.text())), faults);
        } catch (JsonException hopeless) {
            faults.add(Fault.hopeless(Math.min(hopeless.offset(), text.length()), hopeless.message()));
            return new ParsedExample(Optional.empty(), Optional.empty(), faults);
        }
    }

    private static ObjectNode object(String text) throws JsonException {
        List<JsonNode> values = JsonSequence.parse(text, MAX_NESTING);
        if (values.isEmpty() || !(values.get(0) instanceof ObjectNode object)) {
            throw new JsonException(0, "not an object");
        }
        if (values.size() > 1) {
            throw new JsonException(values.get(1).offset(), "more text after the end of the object");
        }
        return object;
    }
}
