package io.github.qmpevents.generator.matrix;

import io.github.qmpevents.generator.matrix.Row.Presence;
import io.github.qmpevents.generator.model.Event;
import io.github.qmpevents.generator.model.NamedDefinition;
import io.github.qmpevents.generator.model.Spec;
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
 * @param rows a row for each thing that at least one of them has: events first, then definitions, each followed by what is in it,
 *     in the order of the last spec that has it
 */
public record SpecMatrix(List<String> specs, List<Row> rows) {
    public SpecMatrix {
        specs = List.copyOf(specs);
        rows = List.copyOf(rows);
    }

    /** Compares specs. */
    public static SpecMatrix of(List<String> names, List<Spec> specs) {
        List<Map<String, List<Thing>>> events = new ArrayList<>();
        List<Map<String, List<Thing>>> definitions = new ArrayList<>();
        for (Spec spec : specs) {
            events.add(events(spec));
            definitions.add(definitions(spec));
        }
        List<Row> rows = new ArrayList<>();
        addRows(events, rows);
        addRows(definitions, rows);
        return new SpecMatrix(names, rows);
    }

    private static Map<String, List<Thing>> events(Spec spec) {
        Map<String, List<Thing>> things = new LinkedHashMap<>();
        for (Event event : spec.events()) {
            things.put(event.name(), Things.of(event));
        }
        return things;
    }

    private static Map<String, List<Thing>> definitions(Spec spec) {
        Map<String, List<Thing>> things = new LinkedHashMap<>();
        for (NamedDefinition definition : spec.definitions()) {
            things.put(definition.name(), Things.of(definition));
        }
        return things;
    }

    private static void addRows(List<Map<String, List<Thing>>> specs, List<Row> rows) {
        Set<String> owners = new LinkedHashSet<>();
        for (int i = specs.size() - 1; i >= 0; i--) {
            owners.addAll(specs.get(i).keySet());
        }
        for (String owner : owners) {
            List<List<Thing>> ofSpecs = new ArrayList<>();
            for (Map<String, List<Thing>> spec : specs) {
                ofSpecs.add(spec.getOrDefault(owner, List.of()));
            }
            addRows(owner, ofSpecs, rows);
        }
    }

    private static void addRows(String owner, List<List<Thing>> specs, List<Row> rows) {
        Map<String, Thing> all = new LinkedHashMap<>();
        List<Map<String, Thing>> byPath = new ArrayList<>();
        for (List<Thing> things : specs) {
            Map<String, Thing> paths = new LinkedHashMap<>();
            for (Thing thing : things) {
                paths.put(thing.path(), thing);
            }
            byPath.add(paths);
        }
        for (int i = specs.size() - 1; i >= 0; i--) {
            byPath.get(i).forEach(all::putIfAbsent);
        }
        for (Thing thing : all.values()) {
            List<Presence> presences = new ArrayList<>();
            for (Map<String, Thing> paths : byPath) {
                Thing has = paths.get(thing.path());
                presences.add(has == null ? Presence.ABSENT : has.presence());
            }
            rows.add(new Row(thing.kind(), owner, thing.path(), presences));
        }
    }
}
