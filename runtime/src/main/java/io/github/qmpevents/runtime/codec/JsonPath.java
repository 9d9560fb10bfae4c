package io.github.qmpevents.runtime.codec;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** Says where a parser stands, as a JSONPath. */
final class JsonPath {
    private JsonPath() {}

    /** The path of the value that the parser stands at, behind {@code root}. */
    static String of(JsonParser parser, String root) {
        TokenStreamContext context = parser.streamReadContext();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            context = context.getParent();
        }
        StringBuilder path = new StringBuilder(root);
        append(path, context);
        return path.toString();
    }

    private static void append(StringBuilder path, TokenStreamContext context) {
        if (context.inRoot()) {
            return;
        }
        append(path, context.getParent());
        if (context.inArray()) {
            path.append('[').append(context.getCurrentIndex()).append(']');
        } else if (context.currentName() != null) {
            path.append(member(context.currentName()));
        }
    }

    /** One step down to a member: {@code .name}, or {@code ['na me']} where the short form can't say it. */
    static String member(String name) {
        boolean plain = !name.isEmpty() && name.chars().allMatch(JsonPath::isPlain);
        return plain ? "." + name : "['" + name.replace("\\", "\\\\").replace("'", "\\'") + "']";
    }

    private static boolean isPlain(int c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }
}
