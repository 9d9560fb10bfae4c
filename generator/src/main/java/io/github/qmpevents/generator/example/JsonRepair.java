package io.github.qmpevents.generator.example;

import io.github.qmpevents.generator.source.SourceLimits;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * A repair of the faults of handwritten examples: missing and surplus commas and closing braces. Each edit replaces one
 * character or adds one at the end, so positions in the repaired text are those of the example. It leaves other faults
 * for a strict reader to report.
 */
final class JsonRepair {
    /** Members that are only in an event's outermost object. */
    private static final Set<String> ENVELOPE = Set.of("\"event\"", "\"data\"", "\"timestamp\"");

    private final StringBuilder text;
    private final List<ParsedExample.Fault> faults = new ArrayList<>();
    /** The closing brackets that are due, the next one first. */
    private final Deque<Character> due = new ArrayDeque<>();
    /** The last character that is not white space; a space at the start. */
    private char last = ' ';

    private int lastIndex = -1;
    /** The comma before the first member that is nested too deep; -1 if there is none. */
    private int strayComma = -1;

    private JsonRepair(String text) {
        this.text = new StringBuilder(text);
    }

    /** Repairs a text as far as possible. */
    static JsonRepair of(String text) {
        JsonRepair repair = new JsonRepair(text);
        repair.scan();
        repair.close();
        return repair;
    }

    String text() {
        return text.toString().stripTrailing();
    }

    List<ParsedExample.Fault> faults() {
        return List.copyOf(faults);
    }

    private void scan() {
        int index = 0;
        while (index < text.length()) {
            char c = text.charAt(index);
            int end = c == '"' ? endOfString(index) : index + 1;
            if (!Character.isWhitespace(c)) {
                token(c, index, end);
                last = text.charAt(index) == ' ' ? last : c;
                lastIndex = text.charAt(index) == ' ' ? lastIndex : end - 1;
            }
            index = end;
        }
    }

    private int endOfString(int start) {
        int index = start + 1;
        while (index < text.length() && text.charAt(index) != '"' && text.charAt(index) != '\n') {
            index += text.charAt(index) == '\\' ? 2 : 1;
        }
        return Math.min(index + 1, text.length());
    }

    private void token(char c, int index, int end) {
        switch (c) {
            case '"', '{', '[' -> {
                separate(index);
                if (c == '"') {
                    noteStray(index, end);
                } else {
                    due.push(c == '{' ? '}' : ']');
                }
            }
            case '}', ']' -> closeOne(index);
            case ',' -> reopen();
            default -> {}
        }
    }

    /** Adds a comma after a value that another one follows. */
    private void separate(int index) {
        boolean missing = lastIndex >= 0 && !due.isEmpty() && ",:{[".indexOf(last) < 0;
        if (missing && lastIndex + 1 < index) {
            edit(lastIndex + 1, ',', "a comma is missing here; add it");
            last = ',';
            lastIndex++;
        }
    }

    private void noteStray(int index, int end) {
        if (strayComma < 0 && due.size() > 1 && last == ',' && ENVELOPE.contains(text.substring(index, end))) {
            strayComma = lastIndex;
        }
    }

    private void closeOne(int index) {
        if (last == ',') {
            edit(lastIndex, ' ', "nothing follows this comma; remove it");
        }
        if (due.isEmpty()) {
            edit(index, ' ', "this closing bracket is unmatched; remove it");
        } else {
            due.pop();
        }
    }

    /** Removes the closing brace before a comma: the comma shows that the object continues. */
    private void reopen() {
        if (due.isEmpty() && last == '}') {
            edit(lastIndex, ' ', "this closing brace is unmatched; remove it");
            due.push('}');
        }
    }

    /** Adds the missing brackets, before a member that is nested too deep or else at the end. */
    private void close() {
        boolean stray = due.size() == 1 && strayComma >= 0 && Character.isWhitespace(text.charAt(strayComma + 1));
        if (stray) {
            edit(strayComma, '}', "a closing brace is missing before this comma; add it");
            text.setCharAt(strayComma + 1, ',');
        } else if (!due.isEmpty() && due.size() <= SourceLimits.MAX_NESTING) {
            StringBuilder missing = new StringBuilder();
            due.forEach(missing::append);
            faults.add(ParsedExample.Fault.mended(text.length(), "\"" + missing + "\" is missing at the end; add it"));
            text.append(missing);
        }
    }

    private void edit(int index, char replacement, String fault) {
        faults.add(ParsedExample.Fault.mended(index, fault));
        text.setCharAt(index, replacement);
    }
}
