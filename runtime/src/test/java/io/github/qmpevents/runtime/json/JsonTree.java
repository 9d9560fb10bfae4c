package io.github.qmpevents.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** A JSON value with everything in it, to compare the results of two readers. */
public sealed interface JsonTree {
    /** An object. Names may come twice. */
    record ObjectTree(List<NamedTree> members) implements JsonTree {}

    /** A member of an object. */
    record NamedTree(String name, JsonTree value) {}

    /** An array. */
    record ArrayTree(List<JsonTree> elements) implements JsonTree {}

    /** A string. */
    record Text(String value) implements JsonTree {}

    /** A number: as it is written, and in each type that can hold it. */
    record Numeral(String text, boolean isInteger, OptionalLong signed, OptionalLong unsigned, OptionalDouble nearest)
            implements JsonTree {}

    /** A word. */
    enum Word implements JsonTree {
        TRUE,
        FALSE,
        NULL
    }

    /** Reads a text with the {@link JsonReader}; empty if it is not one JSON value. */
    static Optional<JsonTree> read(byte[] text) {
        JsonReader json = new JsonReader();
        byte[] within =
                ("\"" + new String(text, StandardCharsets.ISO_8859_1) + "\"").getBytes(StandardCharsets.ISO_8859_1);
        json.open(within, 1, within.length - 1);
        try {
            JsonTree tree = next(json);
            return json.peek() == JsonReader.END ? Optional.of(tree) : Optional.empty();
        } catch (JsonSyntaxException e) {
            if (e.position() < 1 || e.position() > within.length - 1) {
                throw new IllegalStateException("not a position in the text: " + e.position(), e);
            }
            return Optional.empty();
        }
    }

    /** Reads a value twice: once skipped and once read, it must end at the same place. */
    private static JsonTree next(JsonReader json) {
        JsonKind kind = json.kind();
        int from = json.position();
        json.skipValue();
        int to = json.position();
        json.moveTo(from);
        JsonTree tree = switch (kind) {
            case OBJECT -> object(json);
            case ARRAY -> array(json);
            case STRING -> new Text(string(json));
            case NUMBER -> numeral(json);
            case BOOLEAN -> json.readBoolean() ? Word.TRUE : Word.FALSE;
            case NULL -> {
                json.skipValue();
                yield Word.NULL;
            }
            case NONE -> throw new IllegalStateException("passed a value of no kind at " + from);
        };
        require(json.position() == to, "a value ends at two places", from);
        return tree;
    }

    private static JsonTree object(JsonReader json) {
        List<NamedTree> members = new ArrayList<>();
        for (boolean more = json.enter(); more; more = json.next()) {
            json.peek();
            int from = json.position();
            String name = json.readName();
            int to = json.position();
            json.moveTo(from);
            require(
                    json.readName(new NameTable("", name + "x", name)) == (name.isEmpty() ? 0 : 2),
                    "a name is not found",
                    from);
            require(json.position() == to, "a name ends at two places", from);
            members.add(new NamedTree(name, next(json)));
        }
        return new ObjectTree(members);
    }

    private static JsonTree array(JsonReader json) {
        List<JsonTree> elements = new ArrayList<>();
        for (boolean more = json.enter(); more; more = json.next()) {
            elements.add(next(json));
        }
        return new ArrayTree(elements);
    }

    private static String string(JsonReader json) {
        int from = json.position();
        String text = json.readString();
        int to = json.position();
        json.moveTo(from);
        require(json.readString(new NameTable(text + "x", text)) == 1, "a string is not found", from);
        require(json.position() == to, "a string ends at two places", from);
        return text;
    }

    private static Numeral numeral(JsonReader json) {
        int from = json.position();
        JsonNumber number = json.readNumber();
        int to = json.position();
        json.moveTo(from);
        OptionalLong read = OptionalLong.empty();
        try {
            read = OptionalLong.of(json.readLong());
        } catch (ArithmeticException e) {
            require(json.position() == from, "a number that does not fit was passed", from);
            json.moveTo(to);
        }
        require(read.equals(number.toLong()), "a number has two values", from);
        return new Numeral(
                number.text(), number.isInteger(), number.toLong(), number.toUnsignedLong(), number.toDouble());
    }

    private static void require(boolean condition, String problem, int position) {
        if (!condition) {
            throw new IllegalStateException(problem + ", at byte " + position);
        }
    }
}
