package io.github.qmpevents.generator.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of the descriptions in the output of {@code describe}, to find missing words of doc comments. */
final class DescribedWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Sections that are not descriptions: examples, and sections that are not for users of events. */
    private static final Set<String> OTHER_SECTIONS =
            Set.of("Since", "Example", "Examples", "TODO", "Returns", "Errors");

    /** An example with the indented lines below it, and the lines of a table. */
    private static final Pattern EXAMPLE =
            Pattern.compile("(?s)\\.\\. qmp-example::.*?(?=\n\\S|\\z)|\\.\\. table::[^\n]*|:widths:[^\n]*");

    private static final Pattern SINCE_OF_PART = Pattern.compile("([\\w-]+)\\s+since\\s+([0-9][0-9.]*[0-9])");

    private static final Predicate<String> LABEL = Pattern.compile("(?i)notes?").asMatchPredicate();

    private final Map<String, Map<String, @Nullable Object>> things = new HashMap<>();

    DescribedWords(Map<String, @Nullable Object> described) {
        for (String kind : List.of("events", "definitions")) {
            for (Map<String, @Nullable Object> thing : objects(described.get(kind))) {
                things.put(Objects.toString(thing.get("name")), thing);
            }
        }
    }

    /** Returns the descriptions of an expected model with missing words, in their order. */
    List<String> missing(Map<String, @Nullable Object> expected) {
        Map<String, Map<String, @Nullable Object>> all = new LinkedHashMap<>();
        for (Map<String, @Nullable Object> event : objects(expected.get("events"))) {
            all.put(Objects.toString(event.get("name")), event);
        }
        map(expected.get("types")).forEach((name, type) -> all.put(name, map(type)));
        List<String> missing = new ArrayList<>();
        all.forEach((name, thing) -> {
            if (thing.get("doc") != null) {
                compare(name, map(thing.get("doc")), missing);
            }
        });
        return missing;
    }

    private void compare(String name, Map<String, @Nullable Object> doc, List<String> missing) {
        Map<String, @Nullable Object> shown = Objects.requireNonNull(things.get(name), name);
        if (doc.get("since") != null && !doc.get("since").toString().startsWith(Objects.toString(shown.get("since")))) {
            missing.add(name + ": since " + doc.get("since") + ", shown " + shown.get("since"));
        }
        StringBuilder text = new StringBuilder(Objects.toString(doc.get("text"), ""));
        for (Object section : list(doc.get("sections"))) {
            List<?> pair = (List<?>) section;
            String body = Objects.toString(pair.get(1));
            if (!OTHER_SECTIONS.contains(Objects.toString(pair.get(0)))) {
                text.append(' ').append(EXAMPLE.matcher(body).replaceAll(" "));
            }
        }
        compare(name, text.toString(), shown, missing);
        Matcher since = SINCE_OF_PART.matcher(Objects.toString(doc.get("since"), ""));
        while (since.find()) {
            Map<String, @Nullable Object> part = part(shown, since.group(1));
            if (part == null || !since.group(2).equals(part.get("since"))) {
                missing.add(name + "." + since.group(1) + ": since " + since.group(2));
            }
        }
        map(doc.get("members")).forEach((member, words) -> {
            Map<String, @Nullable Object> part = part(shown, member);
            // Some comments describe members that do not exist.
            if (part != null) {
                compare(name + "." + member, Objects.toString(words), part, missing);
            }
        });
    }

    private static @Nullable Map<String, @Nullable Object> part(Map<String, @Nullable Object> thing, String name) {
        for (String kind : List.of("members", "valueDetails", "alternatives")) {
            for (Object part : list(thing.get(kind))) {
                if (part instanceof Map<?, ?> && name.equals(map(part).get("name"))) {
                    return map(part);
                }
            }
        }
        for (Map<String, @Nullable Object> branch : objects(thing.get("cases"))) {
            if (name.equals(branch.get("value"))) {
                return branch;
            }
        }
        return null;
    }

    /**
     * Compares words: the output must have those of the comment in the same order, except a release, which has its own
     * key.
     */
    private static void compare(
            String name, String comment, Map<String, @Nullable Object> shown, List<String> missing) {
        List<String> wanted = words(comment.replace("#optional", ""));
        wanted.removeIf(LABEL);
        List<String> words = words(Objects.toString(shown.get("description"), ""));
        words.removeIf(LABEL);
        List<String> left = new ArrayList<>();
        int next = 0;
        for (String word : wanted) {
            if (next < words.size() && words.get(next).equalsIgnoreCase(word)) {
                next++;
            } else {
                left.add(word);
            }
        }
        left.removeIf(word -> word.equalsIgnoreCase("since") || word.matches("[0-9]+") || word.equals(name));
        if (next < words.size() || !left.isEmpty()) {
            missing.add(name + ": " + left + " is missing of: " + wanted + "; shown: " + words);
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> map(@Nullable Object value) {
        return value == null ? Map.of() : (Map<String, @Nullable Object>) value;
    }

    private static List<?> list(@Nullable Object value) {
        return value == null ? List.of() : (List<?>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, @Nullable Object>> objects(@Nullable Object value) {
        return value == null ? List.of() : (List<Map<String, @Nullable Object>>) value;
    }
}
