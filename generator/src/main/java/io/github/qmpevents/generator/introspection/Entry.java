package io.github.qmpevents.generator.introspection;

import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.json.JsonNode;
import io.github.qmpevents.generator.json.JsonNode.ArrayNode;
import io.github.qmpevents.generator.json.JsonNode.MemberNode;
import io.github.qmpevents.generator.json.JsonNode.ObjectNode;
import io.github.qmpevents.generator.json.JsonNode.StringNode;
import io.github.qmpevents.generator.source.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * An object in an introspection reply. It may have members that this release of the generator does not know.
 *
 * @param source the file
 * @param node the object
 */
record Entry(Source source, ObjectNode node) {
    Location location() {
        return source.at(node.offset());
    }

    boolean has(String key) {
        return node.members().containsKey(key);
    }

    String string(String key) throws ReplyException {
        return string(require(key));
    }

    /** Returns the strings of an array; an empty list if there is no such member. */
    List<String> strings(String key) throws ReplyException {
        List<String> strings = new ArrayList<>();
        if (has(key)) {
            for (JsonNode element : array(key).elements()) {
                strings.add(string(element));
            }
        }
        return strings;
    }

    /** Returns the objects of an array. */
    List<Entry> entries(String key) throws ReplyException {
        ArrayNode array = array(key);
        List<Entry> entries = new ArrayList<>(array.elements().size());
        for (JsonNode element : array.elements()) {
            if (!(element instanceof ObjectNode object)) {
                throw new ReplyException(
                        element.offset(),
                        "an element of \"" + key + "\" is " + element.kind() + "; expected an object");
            }
            entries.add(new Entry(source, object));
        }
        return entries;
    }

    ArrayNode array(String key) throws ReplyException {
        JsonNode value = require(key);
        if (value instanceof ArrayNode array) {
            return array;
        }
        throw new ReplyException(value.offset(), "\"" + key + "\" is " + value.kind() + "; expected an array");
    }

    private static String string(JsonNode value) throws ReplyException {
        if (value instanceof StringNode string) {
            return string.text();
        }
        throw new ReplyException(value.offset(), "this is " + value.kind() + "; expected a string");
    }

    private JsonNode require(String key) throws ReplyException {
        MemberNode member = node.members().get(key);
        if (member == null) {
            throw new ReplyException(node.offset(), "this object lacks \"" + key + "\"");
        }
        return member.value();
    }
}
