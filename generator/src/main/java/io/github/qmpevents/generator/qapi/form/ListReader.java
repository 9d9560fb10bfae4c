package io.github.qmpevents.generator.qapi.form;

import io.github.qmpevents.generator.json.JsonNode;
import io.github.qmpevents.generator.json.JsonNode.ArrayNode;
import io.github.qmpevents.generator.json.JsonNode.MemberNode;
import io.github.qmpevents.generator.json.JsonNode.ObjectNode;
import io.github.qmpevents.generator.json.JsonNode.StringNode;
import io.github.qmpevents.generator.qapi.doc.DocSection;
import io.github.qmpevents.generator.qapi.doc.QapiDoc;
import io.github.qmpevents.generator.qapi.schema.QapiBranch;
import io.github.qmpevents.generator.qapi.schema.QapiMember;
import io.github.qmpevents.generator.qapi.schema.QapiType;
import io.github.qmpevents.generator.qapi.schema.QapiType.ArrayOf;
import io.github.qmpevents.generator.qapi.schema.QapiValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what a definition lists: members, branches and values.
 *
 * @param form the definition
 * @param doc its doc comment
 */
record ListReader(Form form, Optional<QapiDoc> doc) {

    /** Reads members: {@code { 'guest': 'bool', '*reason': { 'type': 'Reason', 'if': 'X' } }}. */
    List<QapiMember> members(ObjectNode object) throws FormException {
        return members(object, "");
    }

    private List<QapiMember> members(ObjectNode object, String holder) throws FormException {
        List<QapiMember> members = new ArrayList<>(object.members().size());
        for (MemberNode member : object.members().values()) {
            boolean isOptional = member.key().startsWith("*");
            String name = member.key().substring(isOptional ? 1 : 0);
            members.add(member(member, name, isOptional, holder + name));
        }
        return members;
    }

    private QapiMember member(MemberNode node, String name, boolean isOptional, String path) throws FormException {
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
        Form entry = entry(node.value(), "type", "the member '" + name + "'");
        entry.allowOnly("type", "if", "features");
        return new QapiMember(
                form.at(node),
                name,
                type(entry, entry.require("type")),
                isOptional,
                ConditionReader.read(entry),
                FeatureReader.read(entry),
                describe(path));
    }

    /** Releases that wrote {@code type} for {@code struct} knew no other meaning of an object than a type. */
    private boolean allowsNesting() {
        return form.node().members().containsKey(DefinitionReader.OLD_STRUCT);
    }

    /** Reads branches: {@code { 'file': 'FileOptions', 'nbd': { 'type': 'NbdOptions', 'if': 'X' } }}. */
    List<QapiBranch> branches(ObjectNode object) throws FormException {
        List<QapiBranch> branches = new ArrayList<>(object.members().size());
        for (MemberNode member : object.members().values()) {
            Form entry = entry(member.value(), "type", "the branch '" + member.key() + "'");
            entry.allowOnly("type", "if");
            branches.add(new QapiBranch(
                    form.at(member),
                    member.key(),
                    type(entry, entry.require("type")),
                    ConditionReader.read(entry),
                    describe(member.key())));
        }
        return branches;
    }

    /** Reads values: {@code [ 'on', { 'name': 'off', 'if': 'X' } ]}. */
    List<QapiValue> values(ArrayNode array) throws FormException {
        List<QapiValue> values = new ArrayList<>(array.elements().size());
        for (JsonNode element : array.elements()) {
            Form entry = entry(element, "name", "the value");
            entry.allowOnly("name", "if", "features");
            String name = entry.string(entry.require("name"), "the name");
            values.add(new QapiValue(
                    form.at(element), name, ConditionReader.read(entry), FeatureReader.read(entry), describe(name)));
        }
        return values;
    }

    /** Reads a type: {@code 'int'} or {@code ['int']}. */
    static QapiType type(Form holder, JsonNode value) throws FormException {
        if (value instanceof StringNode name) {
            return QapiType.of(name.text());
        }
        if (value instanceof ArrayNode array
                && array.elements().size() == 1
                && array.elements().get(0) instanceof StringNode element) {
            return new ArrayOf(QapiType.of(element.text()));
        }
        throw holder.unexpected(
                value,
                "the type",
                "the name of a type, or an array of one such name; define nested objects as structs");
    }

    /** A plain value stands for an object with one member. */
    private Form entry(JsonNode value, String key, String subject) {
        ObjectNode object = value instanceof ObjectNode explicit
                ? explicit
                : new ObjectNode(value.offset(), Map.of(key, new MemberNode(value.offset(), key, value)));
        return new Form(form.source(), object, subject);
    }

    private Optional<DocSection> describe(String name) {
        return doc.isPresent() ? Optional.ofNullable(doc.get().members().get(name)) : Optional.empty();
    }
}
