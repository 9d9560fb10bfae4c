package io.github.qmpevents.generator.qapi.form;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.json.JsonNode;
import io.github.qmpevents.generator.json.JsonNode.ArrayNode;
import io.github.qmpevents.generator.json.JsonNode.BooleanNode;
import io.github.qmpevents.generator.json.JsonNode.ObjectNode;
import io.github.qmpevents.generator.json.JsonNode.StringNode;
import io.github.qmpevents.generator.qapi.doc.DocParser;
import io.github.qmpevents.generator.qapi.doc.QapiDoc;
import io.github.qmpevents.generator.qapi.report.DefinitionReport;
import io.github.qmpevents.generator.qapi.schema.QapiBranch;
import io.github.qmpevents.generator.qapi.schema.QapiData;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiAlternate;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiCommand;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiEnum;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiEvent;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiSimpleUnion;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiStruct;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiUnion;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.TypeDefinition;
import io.github.qmpevents.generator.qapi.schema.QapiFeature;
import io.github.qmpevents.generator.qapi.schema.QapiHeader;
import io.github.qmpevents.generator.qapi.schema.QapiMember;
import io.github.qmpevents.generator.qapi.schema.QapiReference;
import io.github.qmpevents.generator.qapi.schema.QapiType;
import io.github.qmpevents.generator.qapi.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A reader of the definition in a statement. */
public final class DefinitionReader {
    private static final List<String> KEYWORDS =
            List.of("enum", "struct", "union", "alternate", "command", "event", ListReader.OLD_STRUCT);

    private final Form form;
    private final String keyword;
    private final QapiHeader header;
    private final ListReader lists;

    private DefinitionReader(Form form, String keyword, QapiHeader header) {
        this.form = form;
        this.keyword = keyword;
        this.header = header;
        this.lists = new ListReader(form, header.doc());
    }

    /**
     * Reads a definition.
     *
     * @param diagnostics collects problems of its form
     * @return the definition, with unchecked references; empty if its form is wrong
     */
    public static Optional<QapiDefinition> read(Statement statement, Diagnostics diagnostics) {
        Optional<String> keyword = keyword(statement, diagnostics);
        if (keyword.isEmpty()) {
            return Optional.empty();
        }
        JsonNode nameNode = statement.node().member(keyword.get()).orElseThrow().value();
        if (!(nameNode instanceof StringNode name)) {
            diagnostics.report(
                    DiagnosticId.SCHEMA_FORM,
                    statement.location(),
                    "the name of this definition, '" + keyword.get() + "', is " + nameNode.kind()
                            + "; expected a string");
            return Optional.empty();
        }
        try {
            return Optional.of(read(statement, keyword.get(), name.text(), diagnostics));
        } catch (FormException e) {
            new DefinitionReport(statement.location(), keyword.get(), name.text(), diagnostics)
                    .report(e.id(), e.place(), e.message());
            return Optional.empty();
        }
    }

    private static Optional<String> keyword(Statement statement, Diagnostics diagnostics) {
        List<String> found = new ArrayList<>(1);
        for (String keyword : KEYWORDS) {
            if (statement.node().members().containsKey(keyword)) {
                found.add(keyword);
            }
        }
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        diagnostics.report(
                DiagnosticId.SCHEMA_FORM,
                statement.location(),
                found.isEmpty()
                        ? "this is not a definition; expected one of the keys 'enum', 'struct', 'union', 'alternate', "
                                + "'command', 'event', 'include', 'pragma'"
                        : "this is more than one definition, '" + String.join("' and '", found)
                                + "'; split it, or remove a key");
        return Optional.empty();
    }

    private static QapiDefinition read(Statement statement, String keyword, String name, Diagnostics diagnostics)
            throws FormException {
        Form form = new Form(statement.source(), statement.node(), "this " + keyword);
        QapiHeader header = new QapiHeader(
                statement.location(),
                name,
                ConditionReader.read(form),
                FeatureReader.read(form),
                doc(statement, name, diagnostics));
        QapiDefinition definition = new DefinitionReader(form, keyword, header).definition();
        if (definition instanceof TypeDefinition) {
            checkTypeFeatures(form, header);
        }
        return definition;
    }

    private static Optional<QapiDoc> doc(Statement statement, String name, Diagnostics diagnostics) {
        if (statement.comment().isEmpty()) {
            return Optional.empty();
        }
        QapiDoc doc = DocParser.parse(statement.comment().get(), diagnostics);
        if (doc.symbol().isEmpty()) {
            return Optional.empty();
        }
        if (!doc.symbol().equals(name)) {
            diagnostics.report(
                    DiagnosticId.DOC_FORM,
                    doc.location(),
                    "this comment is for '" + doc.symbol() + "', but the definition after it is '" + name
                            + "'; correct the name",
                    diagnostics.related(statement.location(), "the definition"));
        }
        return Optional.of(doc);
    }

    private static void checkTypeFeatures(Form form, QapiHeader header) throws FormException {
        for (QapiFeature feature : header.features()) {
            if (feature.isSpecial()) {
                throw new FormException(
                        DiagnosticId.SCHEMA_CONDITION,
                        feature.location(),
                        form.subject() + " has the feature '" + feature.name()
                                + "', which types can't have; give it to the members and commands that use the type");
            }
        }
    }

    private QapiDefinition definition() throws FormException {
        return switch (keyword) {
            case "enum" -> enumeration();
            case "union" -> union();
            case "alternate" -> alternate();
            case "event" -> event();
            case "command" -> command();
            default -> struct();
        };
    }

    private QapiEnum enumeration() throws FormException {
        form.allowOnly("enum", "data", "prefix", "if", "features");
        Optional<JsonNode> prefix = form.value("prefix");
        if (prefix.isPresent()) {
            form.string(prefix.get(), "'prefix'");
        }
        return new QapiEnum(header, lists.values(form.array(form.require("data"), "'data'")));
    }

    private QapiStruct struct() throws FormException {
        form.allowOnly(keyword, "data", "base", "if", "features");
        Optional<JsonNode> base = form.value("base");
        return new QapiStruct(
                header,
                base.isPresent() ? Optional.of(reference(base.get(), "'base'")) : Optional.empty(),
                lists.members(form.object(form.require("data"), "'data'")));
    }

    private TypeDefinition union() throws FormException {
        form.allowOnly("union", "data", "base", "discriminator", "if", "features");
        ObjectNode data = form.object(form.require("data"), "'data'");
        List<QapiBranch> branches = lists.branches(data);
        Optional<JsonNode> discriminator = form.value("discriminator");
        // Up to QEMU 2.2 an alternate has this form.
        boolean isOldAlternate = discriminator.isPresent()
                && discriminator.get() instanceof ObjectNode object
                && object.members().isEmpty();
        if (isOldAlternate && form.value("base").isEmpty()) {
            return alternate(branches);
        }
        if (discriminator.isEmpty() && form.value("base").isEmpty()) {
            if (branches.isEmpty()) {
                throw form.error(data, "this union has no branches; add one");
            }
            return new QapiSimpleUnion(header, branches);
        }
        QapiReference tag = reference(form.require("discriminator"), "'discriminator'");
        JsonNode base = form.require("base");
        boolean isInline = base instanceof ObjectNode;
        List<QapiMember> members = isInline ? lists.members(form.object(base, "'base'")) : List.of();
        return new QapiUnion(
                header, isInline ? Optional.empty() : Optional.of(reference(base, "'base'")), members, tag, branches);
    }

    private QapiAlternate alternate() throws FormException {
        form.allowOnly("alternate", "data", "if", "features");
        return alternate(lists.branches(form.object(form.require("data"), "'data'")));
    }

    private QapiAlternate alternate(List<QapiBranch> branches) throws FormException {
        if (branches.isEmpty()) {
            throw form.error(form.require("data"), "this alternate has no branches; add one");
        }
        return new QapiAlternate(header, branches);
    }

    private QapiEvent event() throws FormException {
        form.allowOnly("event", "data", "boxed", "if", "features");
        return new QapiEvent(header, data());
    }

    private QapiCommand command() throws FormException {
        form.allowOnly(
                "command",
                "data",
                "returns",
                "boxed",
                "gen",
                "success-response",
                "allow-oob",
                "allow-preconfig",
                "coroutine",
                "if",
                "features");
        boolean isByHand = isFalse("gen");
        isFalse("success-response");
        form.flag("allow-preconfig");
        if (form.flag("allow-oob") && form.flag("coroutine")) {
            throw form.error(
                    form.require("coroutine"), "'allow-oob' and 'coroutine' are mutually exclusive; remove one");
        }
        QapiData arguments = data();
        Optional<JsonNode> value = form.value("returns");
        Optional<QapiType> result =
                value.isPresent() ? Optional.of(lists.type(value.get(), "command", header.name())) : Optional.empty();
        // QEMU generates no code for such a command, so its types need not exist.
        return isByHand
                ? new QapiCommand(header, new QapiData.Inline(List.of()), Optional.empty())
                : new QapiCommand(header, arguments, result);
    }

    /** Returns true for a present flag, which must be false or, up to QEMU 2.3, the string {@code no}. */
    private boolean isFalse(String key) throws FormException {
        Optional<JsonNode> value = form.value(key);
        if (value.isPresent()
                && !(value.get() instanceof BooleanNode flag && !flag.value())
                && !(value.get() instanceof StringNode string && string.text().equals("no"))) {
            throw form.unexpected(value.get(), "'" + key + "'", "false");
        }
        return value.isPresent();
    }

    private QapiData data() throws FormException {
        boolean isBoxed = form.flag("boxed");
        Optional<JsonNode> data = form.value("data");
        if (data.isEmpty() && !isBoxed) {
            return new QapiData.Inline(List.of());
        }
        JsonNode value = form.require("data");
        if (value instanceof StringNode) {
            return new QapiData.OfType(reference(value, "'data'"), isBoxed);
        }
        if (isBoxed || value instanceof ArrayNode || value instanceof BooleanNode) {
            throw form.unexpected(
                    value,
                    "'data'",
                    isBoxed ? "the name of a type, since it is boxed" : "an object or the name of a type");
        }
        return new QapiData.Inline(lists.members(form.object(value, "'data'")));
    }

    private QapiReference reference(JsonNode value, String what) throws FormException {
        return new QapiReference(form.at(value), form.string(value, what));
    }
}
