package io.github.qmpevents.generator.qapi.form;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.json.JsonNode;
import io.github.qmpevents.generator.json.JsonNode.ArrayNode;
import io.github.qmpevents.generator.json.JsonNode.MemberNode;
import io.github.qmpevents.generator.json.JsonNode.ObjectNode;
import io.github.qmpevents.generator.json.JsonNode.StringNode;
import io.github.qmpevents.generator.qapi.schema.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A reader of conditions: {@code 'if': { 'all': ['CONFIG_A', { 'not': 'CONFIG_B' }] }}, or, up to QEMU 6.1,
 * {@code 'if': ['defined(CONFIG_A)', '!defined(CONFIG_B)']}.
 */
final class ConditionReader {
    private final Form form;

    private ConditionReader(Form form) {
        this.form = form;
    }

    /** Reads the condition of an object. */
    static Optional<Condition> read(Form form) throws FormException {
        Optional<JsonNode> value = form.value("if");
        return value.isPresent() ? Optional.of(new ConditionReader(form).condition(value.get())) : Optional.empty();
    }

    private Condition condition(JsonNode value) throws FormException {
        if (value instanceof StringNode symbol) {
            if (symbol.text().isBlank()) {
                throw error(value, "is blank; expected the name of a macro");
            }
            return new Condition.Symbol(symbol.text());
        }
        if (value instanceof ObjectNode object) {
            return operation(object);
        }
        if (value instanceof ArrayNode array && isListOfExpressions(array)) {
            return new Condition.All(conditions(array));
        }
        throw error(value, "is " + value.kind() + "; expected a string, or an object with 'all', 'any' or 'not'");
    }

    private Condition operation(ObjectNode object) throws FormException {
        if (object.members().size() != 1) {
            throw error(object, "has " + object.members().size() + " keys; expected one of 'all', 'any' and 'not'");
        }
        MemberNode operation = object.members().values().iterator().next();
        return switch (operation.key()) {
            case "all" -> new Condition.All(operands(operation));
            case "any" -> new Condition.Any(operands(operation));
            case "not" -> new Condition.Not(condition(operation.value()));
            default ->
                throw error(
                        operation.value(),
                        "has the unknown key '" + operation.key() + "'; expected 'all', 'any' or 'not'");
        };
    }

    private List<Condition> operands(MemberNode operation) throws FormException {
        if (!(operation.value() instanceof ArrayNode array) || array.elements().isEmpty()) {
            throw error(
                    operation.value(),
                    "has no list of conditions in '" + operation.key() + "'; expected an array of at least one");
        }
        return conditions(array);
    }

    private List<Condition> conditions(ArrayNode array) throws FormException {
        List<Condition> conditions = new ArrayList<>();
        for (JsonNode element : array.elements()) {
            conditions.add(condition(element));
        }
        return conditions;
    }

    /**
     * Returns true for a list without an operator whose elements are expressions, as in old releases. A list of names
     * of macros is a mistake.
     */
    private static boolean isListOfExpressions(ArrayNode array) {
        for (JsonNode element : array.elements()) {
            if (!(element instanceof StringNode string) || !new Condition.Symbol(string.text()).hasExpressions()) {
                return false;
            }
        }
        return !array.elements().isEmpty();
    }

    private FormException error(JsonNode value, String found) {
        return form.error(
                DiagnosticId.SCHEMA_CONDITION, value, "the condition 'if' of " + form.subject() + " " + found);
    }
}
