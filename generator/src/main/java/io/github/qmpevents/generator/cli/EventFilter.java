package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.diagnostic.Quoted;
import io.github.qmpevents.generator.diagnostic.Suggestion;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.SpecEvent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A filter for the events that the user named.
 *
 * @param names the names of the events; empty for all events
 */
record EventFilter(List<String> names) {
    EventFilter {
        names = List.copyOf(names);
    }

    /** Returns a message for each name that no spec has. */
    List<String> problems(List<Spec> specs) {
        Set<String> known = new LinkedHashSet<>();
        for (Spec spec : specs) {
            for (SpecEvent event : spec.events()) {
                known.add(event.name());
            }
        }
        List<String> problems = new ArrayList<>();
        for (String name : names) {
            if (!known.contains(name)) {
                problems.add((specs.size() == 1 ? "the spec has no event " : "no spec has an event ")
                        + Quoted.of(name)
                        + Suggestion.hint(name.toUpperCase(Locale.ROOT), List.copyOf(known)));
            }
        }
        return problems;
    }

    /** Returns the spec, reduced to these events and the definitions that they use. */
    Spec apply(Spec spec) {
        return names.isEmpty() ? spec : spec.withEvents(names);
    }
}
