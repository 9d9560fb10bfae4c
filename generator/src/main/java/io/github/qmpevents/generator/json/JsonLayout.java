package io.github.qmpevents.generator.json;

import io.github.qmpevents.generator.json.JsonNode.ArrayNode;
import io.github.qmpevents.generator.json.JsonNode.MemberNode;
import io.github.qmpevents.generator.json.JsonNode.ObjectNode;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A layout of values for {@code diff} and for people. Each element of an array is on its own line, and so is each
 * member of an object that contains multi-line values. The text is in ASCII. Not thread-safe.
 */
final class JsonLayout {
    private static final String INDENTATION = "  ";

    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** Writes a number, or a word. */
    void plain(String word) {
        text.append(word);
    }

    /** Writes a string. */
    void string(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c < ' ' || c > '~') {
                text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                text.append(c == '"' || c == '\\' ? "\\" : "").append(c);
            }
        }
        text.append('"');
    }

    /** Writes an array. */
    void array(ArrayNode array) {
        bracketed('[', array, array.elements(), element -> element.layOut(this), ']');
    }

    /** Writes an object. */
    void object(ObjectNode object) {
        bracketed('{', object, object.members().values(), this::member, '}');
    }

    private void member(MemberNode member) {
        string(member.key());
        text.append(": ");
        member.value().layOut(this);
    }

    private <T> void bracketed(char open, JsonNode node, Collection<T> items, Consumer<T> writer, char close) {
        boolean isOneLine = node.isOneLine();
        text.append(open);
        depth++;
        String separator = "";
        for (T item : items) {
            text.append(separator);
            if (!isOneLine) {
                newLine();
            }
            writer.accept(item);
            separator = isOneLine ? ", " : ",";
        }
        depth--;
        if (!isOneLine) {
            newLine();
        }
        text.append(close);
    }

    private void newLine() {
        text.append('\n').append(INDENTATION.repeat(depth));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
