package io.github.qmpevents.generator.qapi;

import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.qapi.doc.DocSection;
import io.github.qmpevents.generator.qapi.doc.QapiDoc;
import io.github.qmpevents.generator.qapi.schema.Condition;
import io.github.qmpevents.generator.qapi.schema.QapiBranch;
import io.github.qmpevents.generator.qapi.schema.QapiData;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.ObjectDefinition;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiAlternate;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiCommand;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiEnum;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiEvent;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiSimpleUnion;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiStruct;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiUnion;
import io.github.qmpevents.generator.qapi.schema.QapiFeature;
import io.github.qmpevents.generator.qapi.schema.QapiHeader;
import io.github.qmpevents.generator.qapi.schema.QapiMember;
import io.github.qmpevents.generator.qapi.schema.QapiSchema;
import io.github.qmpevents.generator.qapi.schema.QapiType;
import io.github.qmpevents.generator.qapi.schema.QapiValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A schema in the form of the expected models: events, and the types that they use, as maps. */
final class Described implements QapiDefinition.Visitor {
    private final QapiSchema schema;
    private final Path tree;
    private final List<Map<String, Object>> events = new ArrayList<>();
    private final Map<String, Map<String, Object>> types = new TreeMap<>();

    private Described(QapiSchema schema, Path tree) {
        this.schema = schema;
        this.tree = tree;
    }

    /** Describes a schema, with file names relative to a directory. */
    static Described of(QapiSchema schema, Path tree) {
        Described described = new Described(schema, tree);
        schema.events().forEach(event -> event.accept(described));
        return described;
    }

    List<Map<String, Object>> events() {
        return events;
    }

    Map<String, Map<String, Object>> types() {
        return types;
    }

    @Override
    public void visit(QapiEvent event) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", event.name());
        describe(event.header(), map);
        if (event.data() instanceof QapiData.Inline inline) {
            map.put("members", members(inline.members()));
        } else if (event.data() instanceof QapiData.OfType data) {
            put(map, "boxed", data.isBoxed());
            map.put("arg", data.type().name());
            QapiDefinition type = schema.type(data.type().name()).orElseThrow();
            map.put("members", type instanceof ObjectDefinition object ? members(schema.members(object)) : List.of());
            reach(data.type().name());
        }
        events.add(map);
    }

    @Override
    public void visit(QapiEnum enumeration) {
        Map<String, Object> map = type(enumeration, "enum");
        map.put("values", enumeration.values().stream().map(this::value).toList());
    }

    @Override
    public void visit(QapiStruct struct) {
        object(struct);
    }

    @Override
    public void visit(QapiUnion union) {
        Map<String, Object> map = object(union);
        map.put("tag", union.tag().name());
        map.put("variants", branches(union.branches()));
    }

    @Override
    public void visit(QapiSimpleUnion union) {
        Map<String, Object> map = type(union, "object");
        String kind = union.name() + "Kind";
        map.put("simple", true);
        map.put("tag", "type");
        map.put("members", List.of(Map.of("name", "type", "type", kind)));
        List<Map<String, Object>> values = new ArrayList<>();
        List<Map<String, Object>> variants = new ArrayList<>();
        for (QapiBranch branch : union.branches()) {
            String wrapper = "q_obj_" + branch.type() + "-wrapper";
            Map<String, Object> value = new LinkedHashMap<>(Map.of("name", branch.name()));
            condition(branch.condition(), value);
            values.add(value);
            Map<String, Object> variant = new LinkedHashMap<>(Map.of("case", branch.name(), "type", wrapper));
            condition(branch.condition(), variant);
            variants.add(variant);
            types.put(
                    wrapper,
                    Map.of(
                            "kind",
                            "object",
                            "implicit",
                            true,
                            "members",
                            List.of(Map.of("name", "data", "type", type(branch.type())))));
        }
        map.put("variants", variants);
        types.put(kind, Map.of("kind", "enum", "implicit", true, "values", values));
    }

    @Override
    public void visit(QapiAlternate alternate) {
        Map<String, Object> map = type(alternate, "alternate");
        map.put("alternatives", branches(alternate.branches()));
    }

    @Override
    public void visit(QapiCommand command) {
        throw new IllegalStateException("no event leads to a command");
    }

    private Map<String, Object> object(ObjectDefinition object) {
        Map<String, Object> map = type(object, "object");
        object.base().ifPresent(base -> {
            map.put("base", base.name());
            reach(base.name());
        });
        map.put("members", members(schema.members(object)));
        return map;
    }

    private Map<String, Object> type(QapiDefinition definition, String kind) {
        Map<String, Object> map = new LinkedHashMap<>();
        types.put(definition.name(), map);
        map.put("kind", kind);
        describe(definition.header(), map);
        return map;
    }

    private void describe(QapiHeader header, Map<String, Object> map) {
        location(header.location(), map);
        condition(header.condition(), map);
        features(header.features(), map);
        header.doc().ifPresent(doc -> map.put("doc", doc(doc)));
    }

    private void location(Location location, Map<String, Object> map) {
        map.put("file", tree.relativize(Path.of(location.file())).toString());
        map.put("line", location.line());
    }

    private List<Map<String, Object>> members(List<QapiMember> members) {
        List<Map<String, Object>> maps = new ArrayList<>();
        for (QapiMember member : members) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("name", member.name());
            map.put("type", type(member.type()));
            put(map, "optional", member.isOptional());
            condition(member.condition(), map);
            features(member.features(), map);
            maps.add(map);
        }
        return maps;
    }

    private List<Map<String, Object>> branches(List<QapiBranch> branches) {
        List<Map<String, Object>> maps = new ArrayList<>();
        for (QapiBranch branch : branches) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("case", branch.name());
            map.put("type", type(branch.type()));
            condition(branch.condition(), map);
            maps.add(map);
        }
        return maps;
    }

    private Map<String, Object> value(QapiValue value) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", value.name());
        condition(value.condition(), map);
        features(value.features(), map);
        return map;
    }

    private Object type(QapiType type) {
        type.definition().ifPresent(this::reach);
        return type instanceof QapiType.ArrayOf array ? List.of(array.element().toString()) : type.toString();
    }

    private void reach(String name) {
        if (!types.containsKey(name)) {
            schema.type(name).orElseThrow().accept(this);
        }
    }

    private static void features(List<QapiFeature> features, Map<String, Object> map) {
        List<Map<String, Object>> maps = new ArrayList<>();
        for (QapiFeature feature : features) {
            Map<String, Object> one = new LinkedHashMap<>(Map.of("name", feature.name()));
            condition(feature.condition(), one);
            maps.add(one);
        }
        put(map, "features", maps);
    }

    private static void condition(Optional<Condition> condition, Map<String, Object> map) {
        condition.ifPresent(present -> map.put("if", condition(present)));
    }

    private static Object condition(Condition condition) {
        if (condition instanceof Condition.All all) {
            return Map.of(
                    "all", all.operands().stream().map(Described::condition).toList());
        }
        if (condition instanceof Condition.Any any) {
            return Map.of(
                    "any", any.operands().stream().map(Described::condition).toList());
        }
        return condition instanceof Condition.Not not
                ? Map.of("not", condition(not.operand()))
                : ((Condition.Symbol) condition).text();
    }

    private static Map<String, Object> doc(QapiDoc doc) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("line", doc.location().line());
        doc.section("Since").ifPresent(since -> put(map, "since", squeeze(since.text())));
        put(map, "text", squeeze(doc.text().text()));
        put(map, "members", texts(doc.members()));
        put(map, "features", texts(doc.features()));
        List<List<String>> sections = new ArrayList<>();
        for (DocSection section : doc.sections()) {
            sections.add(List.of(section.name(), squeeze(section.text())));
        }
        put(map, "sections", sections);
        return map;
    }

    private static Map<String, String> texts(Map<String, DocSection> sections) {
        Map<String, String> texts = new LinkedHashMap<>();
        sections.forEach((name, section) -> texts.put(name, squeeze(section.text())));
        return texts;
    }

    /** Replaces white space by single spaces. */
    static String squeeze(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Adds a value, unless it is false or empty. */
    private static void put(Map<String, Object> map, String key, Object value) {
        boolean nothing = value.equals(false) || value.equals("") || value.equals(List.of()) || value.equals(Map.of());
        if (!nothing) {
            map.put(key, value);
        }
    }
}
