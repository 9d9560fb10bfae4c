package io.github.qmpevents.generator.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The outline of a schema, for comparison of the output of {@code describe} with the expected models. Types without a
 * name in the schema, such as those of simple unions, are written out.
 */
final class SchemaOutline {
    /** The ranges of QAPI's integers, by their names in the output of describe. */
    private static final Map<String, String> RANGES = Map.of(
            "int8", "-128..127",
            "int16", "-32768..32767",
            "int32", "-2147483648..2147483647",
            "int64", "-9223372036854775808..9223372036854775807",
            "uint8", "0..255",
            "uint16", "0..65535",
            "uint32", "0..4294967295",
            "uint64", "0..18446744073709551615");

    private static final Map<String, String> BUILT_IN = Map.of("str", "string", "int", "int64", "size", "uint64");

    private final Path tree;
    private final Path root;

    SchemaOutline(Path tree, Path root) {
        this.tree = tree;
        this.root = root;
    }

    List<String> ofDescribed(Map<String, @Nullable Object> described) {
        List<String> lines = new ArrayList<>();
        for (Map<String, @Nullable Object> event : objects(described, "events")) {
            lines.add(head(event) + optional(" arg=", event.get("data")));
            if (event.get("data") == null) {
                describedMembers(event, lines);
            }
        }
        Map<String, List<String>> definitions = new TreeMap<>();
        for (Map<String, @Nullable Object> definition : objects(described, "definitions")) {
            List<String> inside = new ArrayList<>();
            inside.add(head(definition) + optional(" base=", definition.get("base")));
            inside(definition, inside);
            definitions.put(text(definition, "name"), inside);
        }
        definitions.values().forEach(lines::addAll);
        return lines;
    }

    private String head(Map<String, @Nullable Object> thing) {
        Object file = thing.get("file");
        Path path = file == null ? root : Path.of(file.toString());
        return text(thing, "name") + " " + tree.relativize(path) + ":" + thing.get("line") + traits(thing);
    }

    private static void inside(Map<String, @Nullable Object> type, List<String> lines) {
        values(type, lines);
        describedMembers(type, lines);
        for (Map<String, @Nullable Object> branch : objects(type, "cases")) {
            lines.add("  case " + branch.get("value") + ": " + describedType(branch) + traits(branch));
        }
        for (Map<String, @Nullable Object> alternative : objects(type, "alternatives")) {
            lines.add("  or " + alternative.get("name") + ": " + describedType(alternative) + traits(alternative));
        }
    }

    private static void values(Map<String, @Nullable Object> type, List<String> lines) {
        Map<Object, String> traits = new HashMap<>();
        for (Map<String, @Nullable Object> details : objects(type, "valueDetails")) {
            traits.put(text(details, "name"), traits(details));
        }
        for (Object value : list(type, "values")) {
            lines.add("  = "
                    + (value instanceof Map<?, ?> map
                            ? map.get("name") + traits(map)
                            : value + traits.getOrDefault(value, "")));
        }
    }

    private static void describedMembers(Map<String, @Nullable Object> holder, List<String> lines) {
        for (Map<String, @Nullable Object> member : objects(holder, "members")) {
            String optional = Boolean.TRUE.equals(member.get("optional")) ? "?" : "";
            lines.add("  " + member.get("name") + optional + ": " + describedType(member) + traits(member));
        }
    }

    /** Returns a type: {@code [X]} for an array, and the inner lines in braces for one without a name. */
    private static String describedType(Map<String, @Nullable Object> holder) {
        String type = text(holder, "type");
        if (type.equals("array")) {
            return "[" + describedType(object(holder, "element")) + "]";
        }
        List<String> inner = new ArrayList<>();
        inside(holder, inner);
        String range = holder.get("min") == null ? "" : " " + holder.get("min") + ".." + holder.get("max");
        return type + range + (inner.isEmpty() ? "" : " {" + String.join(";", inner) + "}");
    }

    static List<String> ofExpected(Map<String, @Nullable Object> expected) {
        Map<String, Map<String, @Nullable Object>> types = types(expected);
        List<String> lines = new ArrayList<>();
        for (Map<String, @Nullable Object> event : objects(expected, "events")) {
            boolean isEmpty = event.get("arg") != null && expectedIsEmpty(types, text(event, "arg"));
            lines.add(expectedHead(event) + (isEmpty ? "" : optional(" arg=", event.get("arg"))));
            if (event.get("arg") == null) {
                expectedMembers(event, lines);
            }
        }
        Map<String, List<String>> sorted = new TreeMap<>();
        types.forEach((name, type) -> {
            if (!Boolean.TRUE.equals(type.get("implicit"))) {
                sorted.put(name, expectedDefinition(name, type, types));
            }
        });
        sorted.values().forEach(lines::addAll);
        return lines;
    }

    private static boolean expectedIsEmpty(Map<String, Map<String, @Nullable Object>> types, String name) {
        Map<String, @Nullable Object> type = Objects.requireNonNull(types.get(name));
        return type.get("tag") == null
                && "object".equals(type.get("kind"))
                && list(type, "members").isEmpty();
    }

    private static List<String> expectedDefinition(
            String name, Map<String, @Nullable Object> type, Map<String, Map<String, @Nullable Object>> types) {
        List<String> lines = new ArrayList<>();
        lines.add(name + " " + type.get("file") + ":" + type.get("line") + traits(type)
                + optional(" base=", type.get("base")));
        values(type, lines);
        if (Boolean.TRUE.equals(type.get("simple"))) {
            List<String> kinds = new ArrayList<>();
            values(Objects.requireNonNull(types.get(name + "Kind")), kinds);
            lines.add("  type: string {" + String.join(";", kinds) + "}");
        } else {
            expectedMembers(type, lines);
        }
        for (Map<String, @Nullable Object> branch : objects(type, "variants")) {
            Map<String, @Nullable Object> branchType = types.get(text(branch, "type"));
            List<String> inner = new ArrayList<>();
            if (branchType != null && Boolean.TRUE.equals(branchType.get("implicit"))) {
                expectedMembers(branchType, inner);
            }
            String label = inner.isEmpty() ? text(branch, "type") : "object {" + String.join(";", inner) + "}";
            lines.add("  case " + branch.get("case") + ": " + label + traits(branch));
        }
        for (Map<String, @Nullable Object> alternative : objects(type, "alternatives")) {
            lines.add("  or " + alternative.get("case") + ": " + expectedType(alternative.get("type"))
                    + traits(alternative));
        }
        return lines;
    }

    private static String expectedHead(Map<String, @Nullable Object> thing) {
        return thing.get("name") + " " + thing.get("file") + ":" + thing.get("line") + traits(thing);
    }

    private static void expectedMembers(Map<String, @Nullable Object> holder, List<String> lines) {
        for (Map<String, @Nullable Object> member : objects(holder, "members")) {
            String optional = Boolean.TRUE.equals(member.get("optional")) ? "?" : "";
            lines.add("  " + member.get("name") + optional + ": " + expectedType(member.get("type")) + traits(member));
        }
    }

    private static String expectedType(@Nullable Object type) {
        if (type instanceof List<?> list) {
            return "[" + expectedType(list.get(0)) + "]";
        }
        String label = BUILT_IN.getOrDefault(Objects.toString(type), Objects.toString(type));
        String range = RANGES.get(label);
        return range == null ? label : label + " " + range;
    }

    private static String traits(Map<?, ?> thing) {
        List<String> features = new ArrayList<>();
        if (thing.get("features") instanceof List<?> list) {
            for (Object feature : list) {
                Map<?, ?> map = (Map<?, ?>) feature;
                features.add(map.get("name") + optional(" if ", condition(map.get("if"))));
            }
        }
        return optional(" if ", condition(thing.get("if"))) + (features.isEmpty() ? "" : " " + features);
    }

    /** Returns a condition in the form of describe. */
    private static @Nullable String condition(@Nullable Object condition) {
        if (!(condition instanceof Map<?, ?> map)) {
            return condition == null ? null : condition.toString();
        }
        if (map.containsKey("not")) {
            return "!" + enclosed(map.get("not"));
        }
        boolean isAll = map.containsKey("all");
        List<String> operands = new ArrayList<>();
        for (Object operand : (List<?>) Objects.requireNonNull(map.get(isAll ? "all" : "any"))) {
            operands.add(enclosed(operand));
        }
        return String.join(isAll ? " && " : " || ", operands);
    }

    private static String enclosed(@Nullable Object operand) {
        String text = Objects.requireNonNull(condition(operand));
        return text.contains(" ") ? "(" + text + ")" : text;
    }

    private static String optional(String label, @Nullable Object value) {
        return value == null ? "" : label + value;
    }

    private static String text(Map<String, @Nullable Object> holder, String key) {
        return Objects.requireNonNull(holder.get(key)).toString();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> object(Map<String, @Nullable Object> holder, String key) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(holder.get(key));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, @Nullable Object>> types(Map<String, @Nullable Object> expected) {
        return (Map<String, Map<String, @Nullable Object>>) Objects.requireNonNull(expected.get("types"));
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Map<String, @Nullable Object> holder, String key) {
        Object value = holder.get(key);
        return value == null ? List.of() : (List<Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, @Nullable Object>> objects(Map<String, @Nullable Object> holder, String key) {
        return (List<Map<String, @Nullable Object>>) (List<?>) list(holder, key);
    }
}
