package io.github.qmpevents.generator.matrix;

import io.github.qmpevents.generator.matrix.Row.Presence;
import io.github.qmpevents.generator.model.NamedDefinition;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.SpecEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Several specs side by side. Immutable.
 *
 * @param specs the names of the specs
 * @param rows a row for each part of at least one spec: events first, then definitions, each followed by its parts, in
 *     the order of the last spec that has it
 */
public record SpecMatrix(List<String> specs, List<Row> rows) {
    public SpecMatrix {
        specs = List.copyOf(specs);
        rows = List.copyOf(rows);
    }

    /** Compares specs. */
    public static SpecMatrix of(List<String> names, List<Spec> specs) {
        List<Map<String, List<SpecPart>>> events = new ArrayList<>();
        List<Map<String, List<SpecPart>>> definitions = new ArrayList<>();
        for (Spec spec : specs) {
            events.add(events(spec));
            definitions.add(definitions(spec));
        }
        List<Row> rows = new ArrayList<>();
        addRows(events, rows);
        addRows(definitions, rows);
        return new SpecMatrix(names, rows);
    }

    private static Map<String, List<SpecPart>> events(Spec spec) {
        Map<String, List<SpecPart>> parts = new LinkedHashMap<>();
        for (SpecEvent event : spec.events()) {
            parts.put(event.name(), SpecParts.of(event));
        }
        return parts;
    }

    private static Map<String, List<SpecPart>> definitions(Spec spec) {
        Map<String, List<SpecPart>> parts = new LinkedHashMap<>();
        for (NamedDefinition definition : spec.definitions()) {
            parts.put(definition.name(), SpecParts.of(definition));
        }
        return parts;
    }

    private static void addRows(List<Map<String, List<SpecPart>>> specs, List<Row> rows) {
        Set<String> owners = new LinkedHashSet<>();
        for (int i = specs.size() - 1; i >= 0; i--) {
            owners.addAll(specs.get(i).keySet());
        }
        for (String owner : owners) {
            List<List<SpecPart>> ofSpecs = new ArrayList<>();
            for (Map<String, List<SpecPart>> spec : specs) {
                ofSpecs.add(spec.getOrDefault(owner, List.of()));
            }
            addRows(owner, ofSpecs, rows);
        }
    }

    private static void addRows(String owner, List<List<SpecPart>> specs, List<Row> rows) {
        Map<String, SpecPart> all = new LinkedHashMap<>();
        List<Map<String, SpecPart>> byPath = new ArrayList<>();
        for (List<SpecPart> parts : specs) {
            Map<String, SpecPart> paths = new LinkedHashMap<>();
            for (SpecPart part : parts) {
                paths.put(part.path(), part);
            }
            byPath.add(paths);
        }
        for (int i = specs.size() - 1; i >= 0; i--) {
            byPath.get(i).forEach(all::putIfAbsent);
        }
        for (SpecPart part : all.values()) {
            List<Presence> presences = new ArrayList<>();
            for (Map<String, SpecPart> paths : byPath) {
                SpecPart has = paths.get(part.path());
                presences.add(has == null ? Presence.ABSENT : has.presence());
            }
            rows.add(new Row(part.kind(), owner, part.path(), presences));
        }
    }
}
