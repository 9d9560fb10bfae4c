package io.github.qmpevents.generator.merge;

import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.model.Description;
import io.github.qmpevents.generator.model.Example;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.SpecEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A merge of several specs into one, whose bindings decode the events of all of them.
 *
 * <p>The result has the events of all specs. A member is mandatory if it is mandatory in every spec that has its
 * object. Value sets and unions have the values and cases of all specs; ranges of integers include all ranges.
 * Definitions are matched by their names, and types without names by their places. If only one spec names a type, the
 * result keeps the name.
 *
 * <p>Events, members, values and cases come in the order of the newest spec. Others come right after the one that they
 * follow in an older spec, or first if they are first there. Descriptions are those of the newest spec that has one.
 * The release that introduced a part is the oldest that a spec names. The result keeps a condition of the build if all
 * specs have one. Features are those of the newest spec that has the part.
 */
public final class SpecMerge {
    /** The specs, the newest first. */
    private final List<Spec> specs;

    private final Contradictions contradictions = new Contradictions();
    private final Definitions definitions;
    private final DataMerge data;

    private SpecMerge(List<Spec> specs) {
        this.specs = specs;
        definitions = new Definitions(specs, contradictions);
        data = new DataMerge(new TypeMerge(definitions, contradictions));
    }

    /**
     * Returns the merged spec.
     *
     * @param specs the specs, each without errors, from the oldest to the newest; at least one
     * @param diagnostics collects the contradictions; if there are any, the result is not sound
     */
    public static Spec merge(List<Spec> specs, Diagnostics diagnostics) {
        if (specs.size() == 1) {
            return specs.get(0);
        }
        Set<String> fileNames = new LinkedHashSet<>();
        specs.forEach(spec -> fileNames.add(spec.fileName()));
        List<Spec> newestFirst = new ArrayList<>(specs);
        Collections.reverse(newestFirst);
        SpecMerge merge = new SpecMerge(newestFirst);
        Spec merged = merge.merged(String.join(", ", fileNames));
        merge.contradictions.report(diagnostics);
        return merged;
    }

    private Spec merged(String fileName) {
        Map<String, List<EventUse>> byName = new LinkedHashMap<>();
        List<List<String>> orders = new ArrayList<>();
        for (int age = 0; age < specs.size(); age++) {
            Spec spec = specs.get(age);
            for (SpecEvent event : spec.events()) {
                byName.computeIfAbsent(event.name(), name -> new ArrayList<>()).add(new EventUse(age, spec, event));
            }
            orders.add(spec.events().stream().map(SpecEvent::name).toList());
        }
        List<SpecEvent> events = new ArrayList<>();
        for (String name : NameOrder.merge(orders)) {
            events.add(event(byName.getOrDefault(name, List.of())));
        }
        definitions.mergeWith(data.types());
        Spec merged = new Spec(fileName, events, definitions.merged());
        return new Spec(fileName, DataMerge.listingMembers(merged), merged.definitions());
    }

    private SpecEvent event(List<EventUse> uses) {
        List<Description> descriptions = new ArrayList<>();
        List<Example> examples = List.of();
        for (EventUse use : uses) {
            descriptions.add(use.event().description());
            examples = examples.isEmpty() ? use.event().examples() : examples;
        }
        SpecEvent newest = uses.get(0).event();
        return new SpecEvent(
                newest.name(), newest.location(), DescriptionMerge.merge(descriptions), data.merge(uses), examples);
    }
}
