package io.github.qmpevents.generator.qapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The events and types of all releases together, in the lines of {@link SpecOutline}. */
final class SupersetOutline {
    private static final Map<String, String> BUILT_IN = Map.of("str", "string", "int", "int64", "size", "uint64");

    private SupersetOutline() {}

    /**
     * Returns the lines of an event.
     *
     * @param event the event in the model of all releases
     * @param history its history, with its first release according to QEMU's comments, and its features
     */
    static List<String> event(Map<String, @Nullable Object> event, Map<String, @Nullable Object> history) {
        Object since = history.get("docSince");
        List<String> lines = new ArrayList<>();
        lines.add("since " + (since == null ? release(event, "first") : since) + removal(event));
        newestFeatures(history).forEach(feature -> lines.add("feature " + feature));
        addParts(event, lines);
        return lines;
    }

    /** Returns the lines of a type. */
    static List<String> type(Map<String, @Nullable Object> type) {
        List<String> lines = new ArrayList<>();
        lines.add("since " + release(type, "first") + removal(type));
        addParts(type, lines);
        return lines;
    }

    private static void addParts(Map<String, @Nullable Object> holder, List<String> lines) {
        for (Map<String, @Nullable Object> member : parts(holder, "members")) {
            String mark = member.containsKey("optional") ? "*" : "";
            String type = String.valueOf(member.get("type"));
            lines.add(mark + member.get("name") + ": " + BUILT_IN.getOrDefault(type, type) + since(member));
        }
        for (Map<String, @Nullable Object> value : parts(holder, "values")) {
            lines.add(value.get("name") + since(value));
        }
        for (Map<String, @Nullable Object> branch : parts(holder, "variants")) {
            lines.add(holder.get("tag") + " " + branch.get("case") + ": " + branch.get("type"));
        }
    }

    private static List<Map<String, @Nullable Object>> parts(Map<String, @Nullable Object> holder, String key) {
        return holder.containsKey(key) ? ExpectedModels.objects(holder, key) : List.of();
    }

    private static List<String> newestFeatures(Map<String, @Nullable Object> history) {
        if (!(history.get("features") instanceof List<?> states)) {
            return List.of();
        }
        List<?> newest = (List<?>) Objects.requireNonNull(states.get(states.size() - 1));
        return ((List<?>) Objects.requireNonNull(newest.get(1)))
                .stream().map(String::valueOf).toList();
    }

    private static String since(Map<String, @Nullable Object> part) {
        return part.containsKey("first") ? " since " + release(part, "first") : "";
    }

    private static String removal(Map<String, @Nullable Object> thing) {
        return thing.containsKey("removedIn") ? " removed in " + release(thing, "removedIn") : "";
    }

    /** Returns a release in the form of comments: {@code 2.10} for {@code v2.10.0}. */
    private static String release(Map<String, @Nullable Object> thing, String key) {
        return String.valueOf(thing.get(key)).replaceFirst("^v", "").replaceFirst("^(\\d+\\.\\d+)\\.0$", "$1");
    }
}
