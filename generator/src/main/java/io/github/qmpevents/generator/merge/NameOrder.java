package io.github.qmpevents.generator.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The order of names, or of other things that differ, from several specs. */
final class NameOrder {
    private NameOrder() {}

    /**
     * Returns all names, each once: those of the newest spec in its order, and each of the others right after the name
     * that it follows in the newest spec that has it. Names that come first in an older spec come first.
     *
     * @param specs the names in each spec, the newest spec first
     */
    static <T> List<T> merge(List<? extends Collection<T>> specs) {
        Set<T> known = new LinkedHashSet<>();
        for (Collection<T> names : specs) {
            known = known.isEmpty() ? new LinkedHashSet<>(names) : with(known, names);
        }
        return List.copyOf(known);
    }

    private static <T> Set<T> with(Set<T> known, Collection<T> names) {
        List<T> first = new ArrayList<>();
        Map<T, List<T>> followers = new HashMap<>();
        List<T> followersOfLast = first;
        for (T name : names) {
            if (known.contains(name)) {
                followersOfLast = followers.computeIfAbsent(name, key -> new ArrayList<>());
            } else {
                followersOfLast.add(name);
            }
        }
        Set<T> all = new LinkedHashSet<>(first);
        for (T name : known) {
            all.add(name);
            all.addAll(followers.getOrDefault(name, List.of()));
        }
        return all;
    }
}
