package io.github.qmpevents.generator.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The order of names from several specs. */
final class NameOrder {
    private NameOrder() {}

    /**
     * Returns all names, each once: those of the newest spec in its order, and each of the others right after the name
     * that it follows in the newest spec that has it. Names that come first in an older spec come first.
     *
     * @param specs the names in each spec, the newest spec first
     */
    static List<String> merge(List<? extends Collection<String>> specs) {
        Set<String> known = new LinkedHashSet<>();
        for (Collection<String> names : specs) {
            known = known.isEmpty() ? new LinkedHashSet<>(names) : with(known, names);
        }
        return List.copyOf(known);
    }

    private static Set<String> with(Set<String> known, Collection<String> names) {
        List<String> first = new ArrayList<>();
        Map<String, List<String>> followers = new HashMap<>();
        List<String> followersOfLast = first;
        for (String name : names) {
            if (known.contains(name)) {
                followersOfLast = followers.computeIfAbsent(name, key -> new ArrayList<>());
            } else {
                followersOfLast.add(name);
            }
        }
        Set<String> all = new LinkedHashSet<>(first);
        for (String name : known) {
            all.add(name);
            all.addAll(followers.getOrDefault(name, List.of()));
        }
        return all;
    }
}
