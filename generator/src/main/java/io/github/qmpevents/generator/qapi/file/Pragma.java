package io.github.qmpevents.generator.qapi.file;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.json.JsonNode;
import io.github.qmpevents.generator.json.JsonNode.ArrayNode;
import io.github.qmpevents.generator.json.JsonNode.BooleanNode;
import io.github.qmpevents.generator.json.JsonNode.MemberNode;
import io.github.qmpevents.generator.json.JsonNode.ObjectNode;
import io.github.qmpevents.generator.json.JsonNode.StringNode;
import io.github.qmpevents.generator.qapi.syntax.Statement;
import java.util.List;

/**
 * A check of pragmas: {@code { 'pragma': { 'doc-required': true } }}. They configure the style rules of QEMU's own
 * generator, and have no effect here.
 */
final class Pragma {
    private static final String FLAG = "doc-required";

    /** The last three are the names of the others up to QEMU 5.2. */
    private static final List<String> LISTS = List.of(
            "command-name-exceptions",
            "command-returns-exceptions",
            "documentation-exceptions",
            "member-name-exceptions",
            "returns-whitelist",
            "name-case-whitelist");

    private final Statement statement;
    private final Diagnostics diagnostics;

    private Pragma(Statement statement, Diagnostics diagnostics) {
        this.statement = statement;
        this.diagnostics = diagnostics;
    }

    /** Reports problems of a pragma as notes. */
    static void check(Statement statement, JsonNode value, Diagnostics diagnostics) {
        new Pragma(statement, diagnostics).check(value);
    }

    private void check(JsonNode value) {
        if (statement.node().members().size() > 1) {
            report(statement.node(), "a pragma has no other keys; remove them");
        }
        if (!(value instanceof ObjectNode pragmas)) {
            report(value, "a pragma is " + value.kind() + "; expected an object");
            return;
        }
        for (MemberNode pragma : pragmas.members().values()) {
            check(pragma);
        }
    }

    private void check(MemberNode pragma) {
        JsonNode value = pragma.value();
        if (LISTS.contains(pragma.key())) {
            if (!isListOfStrings(value)) {
                report(
                        value,
                        "the pragma '" + pragma.key() + "' is " + value.kind() + "; expected an array of strings");
            }
        } else if (!pragma.key().equals(FLAG)) {
            report(value, "the pragma '" + pragma.key() + "' is unknown");
        } else if (!(value instanceof BooleanNode)) {
            report(value, "the pragma '" + pragma.key() + "' is " + value.kind() + "; expected true or false");
        }
    }

    private static boolean isListOfStrings(JsonNode value) {
        if (!(value instanceof ArrayNode array)) {
            return false;
        }
        for (JsonNode element : array.elements()) {
            if (!(element instanceof StringNode)) {
                return false;
            }
        }
        return true;
    }

    private void report(JsonNode place, String message) {
        diagnostics.report(DiagnosticId.SCHEMA_PRAGMA, statement.at(place), message);
    }
}
