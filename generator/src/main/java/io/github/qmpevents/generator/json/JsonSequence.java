package io.github.qmpevents.generator.json;

import io.github.qmpevents.generator.json.JsonNode.ArrayNode;
import io.github.qmpevents.generator.json.JsonNode.BooleanNode;
import io.github.qmpevents.generator.json.JsonNode.MemberNode;
import io.github.qmpevents.generator.json.JsonNode.NullNode;
import io.github.qmpevents.generator.json.JsonNode.NumberNode;
import io.github.qmpevents.generator.json.JsonNode.ObjectNode;
import io.github.qmpevents.generator.json.JsonNode.StringNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A parser of a sequence of JSON values, such as the replies of QEMU. It follows RFC 8259 strictly. */
public final class JsonSequence {
    private final String text;
    private final int maxNesting;
    private int next;
    private int depth;

    private JsonSequence(String text, int maxNesting) {
        this.text = text;
        this.maxNesting = maxNesting;
    }

    /**
     * Parses all values in a text.
     *
     * @param maxNesting the limit of the nesting of objects and arrays, in levels
     * @throws JsonException if the text has anything else
     */
    public static List<JsonNode> parse(String text, int maxNesting) throws JsonException {
        JsonSequence sequence = new JsonSequence(text, maxNesting);
        List<JsonNode> values = new ArrayList<>();
        sequence.skipBlanks();
        while (sequence.next < text.length()) {
            values.add(sequence.value());
            sequence.skipBlanks();
        }
        return values;
    }

    private JsonNode value() throws JsonException {
        int start = next;
        return switch (current()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> new StringNode(start, string());
            case 't' -> literal("true", new BooleanNode(start, true));
            case 'f' -> literal("false", new BooleanNode(start, false));
            case 'n' -> literal("null", new NullNode(start));
            default -> number();
        };
    }

    private ObjectNode object() throws JsonException {
        int start = open();
        Map<String, MemberNode> members = new LinkedHashMap<>();
        boolean more = !closes('}');
        while (more) {
            int offset = next;
            if (current() != '"') {
                throw expected("a key in double quotes");
            }
            String key = string();
            skipBlanks();
            if (current() != ':') {
                throw expected("':' after the key \"" + key + "\"");
            }
            next++;
            skipBlanks();
            if (members.put(key, new MemberNode(offset, key, value())) != null) {
                throw new JsonException(offset, "the key \"" + key + "\" appears twice");
            }
            more = continues('}');
        }
        depth--;
        return new ObjectNode(start, members);
    }

    private ArrayNode array() throws JsonException {
        int start = open();
        List<JsonNode> elements = new ArrayList<>();
        boolean more = !closes(']');
        while (more) {
            elements.add(value());
            more = continues(']');
        }
        depth--;
        return new ArrayNode(start, elements);
    }

    private int open() throws JsonException {
        if (++depth > maxNesting) {
            throw new JsonException(next, "brackets are nested deeper than " + maxNesting + " levels");
        }
        int start = next++;
        skipBlanks();
        return start;
    }

    private boolean closes(char bracket) {
        boolean closes = current() == bracket;
        next += closes ? 1 : 0;
        return closes;
    }

    /** Skips the comma before another item, or the closing bracket. Returns true if another item follows. */
    private boolean continues(char close) throws JsonException {
        skipBlanks();
        if (closes(close)) {
            return false;
        }
        if (current() != ',') {
            throw expected("',' or '" + close + "'");
        }
        next++;
        skipBlanks();
        return true;
    }

    private <T extends JsonNode> T literal(String word, T node) throws JsonException {
        if (!text.startsWith(word, next)) {
            throw expected("a value");
        }
        next += word.length();
        return node;
    }

    private NumberNode number() throws JsonException {
        int start = next;
        next += current() == '-' ? 1 : 0;
        int digits = next;
        skipDigits();
        if (next == digits || (text.charAt(digits) == '0' && next > digits + 1)) {
            next = start;
            throw expected("a value");
        }
        if (current() == '.') {
            next++;
            skipRequiredDigits();
        }
        if (current() == 'e' || current() == 'E') {
            next++;
            next += current() == '-' || current() == '+' ? 1 : 0;
            skipRequiredDigits();
        }
        return new NumberNode(start, text.substring(start, next));
    }

    private void skipRequiredDigits() throws JsonException {
        int start = next;
        skipDigits();
        if (next == start) {
            throw expected("a digit");
        }
    }

    private void skipDigits() {
        while (current() >= '0' && current() <= '9') {
            next++;
        }
    }

    private String string() throws JsonException {
        int start = next + 1;
        int end = start;
        while (end < text.length() && text.charAt(end) != '"' && text.charAt(end) != '\\' && text.charAt(end) >= ' ') {
            end++;
        }
        if (end < text.length() && text.charAt(end) == '"') {
            next = end + 1;
            return text.substring(start, end);
        }
        return stringWithEscapes(start, end);
    }

    private String stringWithEscapes(int start, int firstEscape) throws JsonException {
        StringBuilder characters = new StringBuilder(text.substring(start, firstEscape));
        next = firstEscape;
        while (current() != '"') {
            if (current() < ' ') {
                throw new JsonException(start - 1, "this string does not end in its line");
            }
            characters.append(current() == '\\' ? escape() : current());
            next++;
        }
        next++;
        checkSurrogates(start, characters);
        return characters.toString();
    }

    /** Reads an escape up to its last character. */
    private char escape() throws JsonException {
        next++;
        return switch (current()) {
            case '"', '\\', '/' -> current();
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw expected("one of \"\\/bfnrtu after a backslash");
        };
    }

    private char unicode() throws JsonException {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            next++;
            int digit = Character.digit(current(), 16);
            if (digit < 0 || current() > 'f') {
                throw expected("a hexadecimal digit");
            }
            code = code * 16 + digit;
        }
        return (char) code;
    }

    private static void checkSurrogates(int start, StringBuilder characters) throws JsonException {
        for (int i = 0; i < characters.length(); i++) {
            if (Character.isHighSurrogate(characters.charAt(i))
                    && i + 1 < characters.length()
                    && Character.isLowSurrogate(characters.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(characters.charAt(i))) {
                throw new JsonException(start - 1, "half of a surrogate pair is missing in this string");
            }
        }
    }

    private void skipBlanks() {
        while (current() == ' ' || current() == '\n' || current() == '\r' || current() == '\t') {
            next++;
        }
    }

    /** Returns the current character; after the end, one that is in no text. */
    private char current() {
        return next < text.length() ? text.charAt(next) : '\0';
    }

    private JsonException expected(String expected) {
        String found = next < text.length() ? "'" + text.charAt(next) + "'" : "the end of the text";
        return new JsonException(next, "expected " + expected + ", but found " + found);
    }
}
