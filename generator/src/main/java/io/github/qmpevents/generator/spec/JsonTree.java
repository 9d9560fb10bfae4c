package io.github.qmpevents.generator.spec;

import io.github.qmpevents.generator.spec.JsonValue.JsonArray;
import io.github.qmpevents.generator.spec.JsonValue.JsonBoolean;
import io.github.qmpevents.generator.spec.JsonValue.JsonMember;
import io.github.qmpevents.generator.spec.JsonValue.JsonNull;
import io.github.qmpevents.generator.spec.JsonValue.JsonNumber;
import io.github.qmpevents.generator.spec.JsonValue.JsonObject;
import io.github.qmpevents.generator.spec.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Reads the JSON of an example, strictly. */
final class JsonTree {
    /** The example's own object and its data come on top of the members. */
    private static final int MAX_NESTING = SpecReader.MAX_NESTING + 2;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_NESTING)
                    .maxStringLength(SpecReader.MAX_BYTES)
                    .maxNameLength(SpecReader.MAX_BYTES)
                    .maxNumberLength(SpecReader.MAX_BYTES)
                    .build())
            .build();

    private JsonTree() {}

    /**
     * Reads one object.
     *
     * @throws JacksonException if the text is anything else
     */
    static JsonObject read(String json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            if (!(value(parser) instanceof JsonObject object)) {
                throw new StreamReadException(parser, "not an object");
            }
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "more text after the end of the object");
            }
            return object;
        }
    }

    private static JsonValue value(JsonParser parser) {
        int index = index(parser);
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, index);
            case START_ARRAY -> array(parser, index);
            case VALUE_STRING -> new JsonString(index, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(index, parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> new JsonBoolean(index);
            default -> new JsonNull(index);
        };
    }

    private static JsonObject object(JsonParser parser, int index) {
        Map<String, JsonMember> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            int nameIndex = index(parser);
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, new JsonMember(nameIndex, name, value(parser)));
        }
        return new JsonObject(index, members);
    }

    private static JsonArray array(JsonParser parser, int index) {
        List<JsonValue> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return new JsonArray(index, elements);
    }

    private static int index(JsonParser parser) {
        return Math.toIntExact(parser.currentTokenLocation().getCharOffset());
    }
}
