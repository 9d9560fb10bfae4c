package io.github.qmpevents.generator.text.phrase;

import io.github.qmpevents.generator.model.Description;
import io.github.qmpevents.generator.model.Type.Extent;
import io.github.qmpevents.generator.model.Value;
import io.github.qmpevents.generator.text.block.Prose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list of values in a text.
 *
 * @param values the values, each once
 * @param extent the completeness of the list
 * @param start its start index in the text
 * @param end its end index in the text
 */
record ValueList(List<Value> values, Extent extent, int start, int end) {
    private static final Pattern VALUE = Pattern.compile("\"([^\"\\n]++)\"");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*+[,/|]?+\\s*+(?:(?:or|and)\\b)?+\\s*+");
    private static final Pattern OTHERS =
            Pattern.compile("\\s*+,?\\s*+(?:(?:or|and) )?(?:\\.\\.\\.|etc\\b\\.?|others?\\b)");
    private static final Pattern DESCRIBED =
            Pattern.compile("\"([^\"\\n]++)\"\\s*+(?:for\\b|:|=|-|means\\b|if\\b|when\\b)?+\\s*+([^\"]*+)");
    private static final Pattern LINE =
            Pattern.compile("(?m)^(?:\"([^\"\\n]++)\"|'([^'\\n]++)') ?+[:=-](?: |$)([^\\n]*+)$");

    ValueList {
        Map<String, Value> distinct = new LinkedHashMap<>();
        for (Value value : values) {
            distinct.putIfAbsent(value.text(), value);
        }
        values = List.copyOf(distinct.values());
    }

    /**
     * Returns the list of quoted words that starts at an index: {@code "a", "b", or "c"}. It is empty if none starts
     * there.
     */
    static ValueList words(String text, int start) {
        List<Value> values = new ArrayList<>();
        Matcher value = VALUE.matcher(text);
        Matcher separator = SEPARATOR.matcher(text);
        int end = start;
        int next = start;
        while (value.region(next, text.length()).lookingAt()) {
            values.add(new Value(value.group(1), Description.NONE));
            end = value.end();
            next = separator.region(end, text.length()).lookingAt() ? separator.end() : end;
        }
        Matcher others = OTHERS.matcher(text).region(end, text.length());
        boolean open = !values.isEmpty() && others.lookingAt();
        return new ValueList(values, open ? Extent.OPEN : Extent.CLOSED, start, open ? others.end() : end);
    }

    /** Returns quoted words, each with some text: {@code "a" for this "b" for that}. Such a list is not complete. */
    static ValueList examples(String text, int start) {
        List<Value> values = new ArrayList<>();
        Matcher value = DESCRIBED.matcher(text);
        int end = start;
        while (value.region(end, text.length()).lookingAt()) {
            values.add(new Value(value.group(1), description(value.group(2))));
            end = value.end();
        }
        return new ValueList(values, Extent.OPEN, start, end);
    }

    /**
     * Returns the list of lines below the first one that start with a quoted word and a colon, up to the end. It is
     * empty if there are none.
     */
    static ValueList lines(String text) {
        List<Value> values = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        int from = text.indexOf('\n');
        int start = text.length();
        boolean found = from >= 0 && line.find(from);
        while (found) {
            start = Math.min(start, line.start());
            String value = line.group(1) == null ? line.group(2) : line.group(1);
            int descriptionStart = line.start(3);
            found = line.find();
            values.add(new Value(
                    value, description(text.substring(descriptionStart, found ? line.start() : text.length()))));
        }
        return new ValueList(values, Extent.CLOSED, start, text.length());
    }

    private static Description description(String text) {
        return Description.of(Prose.inOneLine(Separators.trim(text)));
    }

    ValueList open() {
        return new ValueList(values, Extent.OPEN, start, end);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** Returns true if nothing but a full stop follows it. */
    boolean endsText(String text) {
        String rest = text.substring(end).strip();
        return rest.isEmpty() || rest.equals(".");
    }
}
