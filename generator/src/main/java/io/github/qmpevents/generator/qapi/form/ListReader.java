package io.github.qmpevents.generator.qapi.form;

import io.github.qmpevents.generator.json.JsonNode;
import io.github.qmpevents.generator.json.JsonNode.ArrayNode;
import io.github.qmpevents.generator.json.JsonNode.MemberNode;
import io.github.qmpevents.generator.json.JsonNode.ObjectNode;
import io.github.qmpevents.generator.json.JsonNode.StringNode;
import io.github.qmpevents.generator.qapi.doc.DocSection;
import io.github.qmpevents.generator.qapi.doc.QapiDoc;
import io.github.qmpevents.generator.qapi.schema.Condition;
import io.github.qmpevents.generator.qapi.schema.QapiBranch;
import io.github.qmpevents.generator.qapi.schema.QapiFeature;
import io.github.qmpevents.generator.qapi.schema.QapiMember;
import io.github.qmpevents.generator.qapi.schema.QapiType;
import io.github.qmpevents.generator.qapi.schema.QapiType.ArrayOf;
import io.github.qmpevents.generator.qapi.schema.QapiValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A reader of the lists of a definition: members, branches and values.
 *
 * @param form the definition
 * @param doc its doc comment
 */
record ListReader(Form form, Optional<QapiDoc> doc) {
    /** The word for {@code struct} up to QEMU 2.3. */
    static final String OLD_STRUCT = "type";

    /** Reads members: {@code { 'guest': 'bool', '*reason': { 'type': 'Reason', 'if': 'X' } }}. */
    List<QapiMember> members(ObjectNode object) throws FormException {
        return members(object, "");
    }

    private List<QapiMember> members(ObjectNode object, String holder) throws FormException {
        List<QapiMember> members = new ArrayList<>(object.members().size());
        for (MemberNode member : object.members().values()) {
            members.add(member(member, holder));
        }
        return members;
    }

    private QapiMember member(MemberNode node, String holder) throws FormException {
        boolean isOptional = node.key().startsWith("*");
        String name = node.key().substring(isOptional ? 1 : 0);
        String path = holder + name;
        if (allowsNesting() && node.value() instanceof ObjectNode nested) {
            return new QapiMember(
                    form.at(node),
                    name,
                    new QapiType.Nested(members(nested, path + ".")),
                    isOptional,
                    Optional.empty(),
                    List.of(),
                    describe(path));
        }
        JsonNode type = node.value();
        Optional<Condition> condition = Optional.empty();
        List<QapiFeature> features = List.of();
        if (type instanceof ObjectNode object) {
            Form details = new Form(form.source(), object, "the member '" + name + "'");
            details.allowOnly("type", "if", "features");
            type = details.require("type");
            condition = ConditionReader.read(details);
            features = FeatureReader.read(details);
        }
        return new QapiMember(
                form.at(node), name, type(type, "member", name), isOptional, condition, features, describe(path));
    }

    /**
     * Returns true if the definition is from a release that wrote {@code type} for {@code struct}. In these releases,
     * an object can only be a nested type.
     */
    private boolean allowsNesting() {
        return form.node().members().containsKey(OLD_STRUCT);
    }

    /** Reads branches: {@code { 'file': 'FileOptions', 'nbd': { 'type': 'NbdOptions', 'if': 'X' } }}. */
    List<QapiBranch> branches(ObjectNode object) throws FormException {
        List<QapiBranch> branches = new ArrayList<>(object.members().size());
        for (MemberNode member : object.members().values()) {
            branches.add(branch(member));
        }
        return branches;
    }

    private QapiBranch branch(MemberNode node) throws FormException {
        JsonNode type = node.value();
        Optional<Condition> condition = Optional.empty();
        if (type instanceof ObjectNode object) {
            Form details = new Form(form.source(), object, "the branch '" + node.key() + "'");
            details.allowOnly("type", "if");
            type = details.require("type");
            condition = ConditionReader.read(details);
        }
        return new QapiBranch(
                form.at(node), node.key(), type(type, "branch", node.key()), condition, describe(node.key()));
    }

    /** Reads values: {@code [ 'on', { 'name': 'off', 'if': 'X' } ]}. */
    List<QapiValue> values(ArrayNode array) throws FormException {
        List<QapiValue> values = new ArrayList<>(array.elements().size());
        for (JsonNode element : array.elements()) {
            values.add(value(element));
        }
        return values;
    }

    private QapiValue value(JsonNode element) throws FormException {
        JsonNode name = element;
        Optional<Condition> condition = Optional.empty();
        List<QapiFeature> features = List.of();
        if (element instanceof ObjectNode object) {
            Form details = new Form(form.source(), object, "this value");
            details.allowOnly("name", "if", "features");
            name = details.require("name");
            condition = ConditionReader.read(details);
            features = FeatureReader.read(details);
        }
        String text = form.string(name, "a value");
        return new QapiValue(form.at(element), text, condition, features, describe(text));
    }

    /**
     * Reads a type: {@code 'int'} or {@code ['int']}.
     *
     * @param kind the kind of its user, for a message
     * @param name the name of its user, for a message
     */
    QapiType type(JsonNode value, String kind, String name) throws FormException {
        if (value instanceof StringNode string) {
            return QapiType.of(string.text());
        }
        if (value instanceof ArrayNode array
                && array.elements().size() == 1
                && array.elements().get(0) instanceof StringNode element) {
            return new ArrayOf(QapiType.of(element.text()));
        }
        throw form.error(
                value,
                "the type of the " + kind + " '" + name + "' is " + value.kind()
                        + "; expected the name of a type, or an array of one such name; define nested objects as structs");
    }

    private Optional<DocSection> describe(String name) {
        return doc.isPresent() ? Optional.ofNullable(doc.get().members().get(name)) : Optional.empty();
    }
}
