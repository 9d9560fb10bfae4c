package io.github.qmpevents.generator.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The outline of a described spec, for comparison: one line for each event and member, indented by nesting. Other
 * properties depend on the reader.
 */
final class Outline {
    private static final List<String> EVENT = List.of("name", "line", "hasData", "proseData", "externalType");
    private static final List<String> MEMBER =
            List.of("name", "line", "type", "optional", "values", "open", "externalType", "inferredFromExample");

    private final List<String> lines = new ArrayList<>();

    static List<String> of(Map<String, @Nullable Object> json) {
        Outline outline = new Outline();
        for (Map<String, @Nullable Object> event : objects(json.get("events"))) {
            outline.add(0, event, EVENT);
        }
        return outline.lines;
    }

    private void add(int depth, Map<String, @Nullable Object> object, List<String> properties) {
        StringBuilder line = new StringBuilder("  ".repeat(depth));
        for (String property : properties) {
            @Nullable Object value = object.get(property);
            if (value != null && !value.equals(false)) {
                line.append(property).append('=').append(value).append(' ');
            }
        }
        lines.add(line.toString());
        for (Map<String, @Nullable Object> member : objects(object.get("members"))) {
            add(depth + 1, member, MEMBER);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, @Nullable Object>> objects(@Nullable Object value) {
        return (List<Map<String, @Nullable Object>>) Objects.requireNonNull(value);
    }
}
