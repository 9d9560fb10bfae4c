package io.github.qmpevents.generator.qapi.form;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.json.JsonNode;
import io.github.qmpevents.generator.json.JsonNode.ArrayNode;
import io.github.qmpevents.generator.json.JsonNode.BooleanNode;
import io.github.qmpevents.generator.json.JsonNode.MemberNode;
import io.github.qmpevents.generator.json.JsonNode.ObjectNode;
import io.github.qmpevents.generator.json.JsonNode.StringNode;
import io.github.qmpevents.generator.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An object of a schema with a limited choice of keys.
 *
 * @param source its file
 * @param node the object
 * @param subject its label in messages: {@code this struct}, {@code the member 'guest'}
 */
record Form(Source source, ObjectNode node, String subject) {
    Location at(JsonNode value) {
        return source.at(value.offset());
    }

    Location at(MemberNode member) {
        return source.at(member.offset());
    }

    Optional<JsonNode> value(String key) {
        MemberNode member = node.members().get(key);
        return member == null ? Optional.empty() : Optional.of(member.value());
    }

    /** Returns the value of a mandatory key. */
    JsonNode require(String key) throws FormException {
        MemberNode member = node.members().get(key);
        if (member == null) {
            throw error(node, subject + " lacks '" + key + "'; add it");
        }
        return member.value();
    }

    /** Checks that the object has no keys except these. */
    void allowOnly(String... keys) throws FormException {
        List<String> known = List.of(keys);
        List<String> unknown = new ArrayList<>();
        JsonNode first = node;
        for (MemberNode member : node.members().values()) {
            if (!known.contains(member.key())) {
                first = unknown.isEmpty() ? member.value() : first;
                unknown.add(member.key());
            }
        }
        if (!unknown.isEmpty()) {
            throw error(
                    first,
                    subject + " has the unknown " + (unknown.size() == 1 ? "key " : "keys ") + quoted(unknown)
                            + "; expected " + quoted(known));
        }
    }

    ObjectNode object(JsonNode value, String what) throws FormException {
        if (value instanceof ObjectNode object) {
            return object;
        }
        throw unexpected(value, what, "an object");
    }

    ArrayNode array(JsonNode value, String what) throws FormException {
        if (value instanceof ArrayNode array) {
            return array;
        }
        throw unexpected(value, what, "an array");
    }

    String string(JsonNode value, String what) throws FormException {
        if (value instanceof StringNode string) {
            return string.text();
        }
        throw unexpected(value, what, "a string");
    }

    /** Returns true for a present flag, which must be {@code true}. */
    boolean flag(String key) throws FormException {
        Optional<JsonNode> value = value(key);
        if (value.isPresent() && !(value.get() instanceof BooleanNode flag && flag.value())) {
            throw unexpected(value.get(), "'" + key + "'", "true");
        }
        return value.isPresent();
    }

    FormException unexpected(JsonNode value, String what, String expected) {
        return error(value, what + " of " + subject + " is " + value.kind() + "; expected " + expected);
    }

    FormException error(JsonNode value, String message) {
        return error(DiagnosticId.SCHEMA_FORM, value, message);
    }

    FormException error(DiagnosticId id, JsonNode value, String message) {
        return new FormException(id, at(value), message);
    }

    private static String quoted(List<String> names) {
        return "'" + String.join("', '", names) + "'";
    }
}
