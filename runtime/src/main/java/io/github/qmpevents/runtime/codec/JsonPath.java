package io.github.qmpevents.runtime.codec;

import io.github.qmpevents.runtime.json.JsonReader;
import io.github.qmpevents.runtime.json.JsonSyntaxException;
import java.util.ArrayList;
import java.util.List;

/** Finds the value that a byte of a message belongs to, by reading the message again up to that byte. */
final class JsonPath {
    private final JsonReader json;
    private final int position;
    private final List<String> steps = new ArrayList<>();

    private JsonPath(JsonReader json, int position) {
        this.json = json;
        this.position = position;
    }

    /** Returns the path of a byte in the message of a reader, such as {@code $.data.server.port}. */
    static String of(JsonReader message, int position) {
        JsonPath path = new JsonPath(message.restarted(), position);
        try {
            path.find();
        } catch (JsonSyntaxException e) {
            // The message is not JSON from this byte on: the steps lead there.
        }
        return "$" + String.join("", path.steps);
    }

    /** Reads the next value up to the byte. Returns true if the byte was reached. */
    private boolean find() {
        int first = json.peek();
        if (json.position() >= position) {
            return true;
        }
        switch (first) {
            case '{' -> {
                for (boolean more = json.enter(); more; more = json.next()) {
                    json.peek();
                    if (json.position() >= position) {
                        return true;
                    }
                    steps.add(member(json.readName()));
                    if (find()) {
                        return true;
                    }
                    leaveStep();
                }
            }
            case '[' -> {
                int index = 0;
                for (boolean more = json.enter(); more; more = json.next()) {
                    steps.add("[" + index + "]");
                    if (find()) {
                        return true;
                    }
                    leaveStep();
                    index++;
                }
            }
            default -> json.skipValue();
        }
        return json.position() > position;
    }

    private void leaveStep() {
        steps.remove(steps.size() - 1);
    }

    /** Returns the step to a member: {@code .name}, or {@code ['na me']} if the short form can't express it. */
    private static String member(String name) {
        return isPlain(name) ? "." + name : "['" + name.replace("\\", "\\\\").replace("'", "\\'") + "']";
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '_' && c != '-') {
                return false;
            }
        }
        return !name.isEmpty();
    }
}
