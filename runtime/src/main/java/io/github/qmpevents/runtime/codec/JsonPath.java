package io.github.qmpevents.runtime.codec;

import io.github.qmpevents.runtime.json.JsonReader;
import io.github.qmpevents.runtime.json.JsonSyntaxException;
import java.util.ArrayList;
import java.util.List;

/** Finds out which value of a message a byte belongs to, by reading the message again up to that byte. */
final class JsonPath {
    private final JsonReader json;
    private final int position;
    private final List<String> steps = new ArrayList<>();

    private JsonPath(JsonReader json, int position) {
        this.json = json;
        this.position = position;
    }

    /** Returns the path of a byte of the message that a reader reads, such as {@code $.data.server.port}. */
    static String of(JsonReader message, int position) {
        JsonPath path = new JsonPath(message.restarted(), position);
        try {
            path.find();
        } catch (JsonSyntaxException e) {
            // The byte is the one where the message ceases to be JSON: the steps lead there.
        }
        return "$" + String.join("", path.steps);
    }

    /** Reads the next value until the byte is reached; returns whether it was. */
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

    /** Returns the step to a member: {@code .name}, or {@code ['na me']} where the short form can't say it. */
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
