package io.github.qmpevents.generator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The page about JSON: its tables of members, by their objects. A top-level object has the name of its section, {@code
 * diff}; a nested one also has that of its member, {@code diff: old}.
 *
 * @param tables the members that each table lists, by its objects
 * @param shared the tables that several objects share, by the objects
 * @param siblings the objects that share a heading, by each of them
 */
record JsonPage(Map<String, Set<String>> tables, Map<String, Set<String>> shared, Map<String, List<String>> siblings) {
    private static final Path FILE = Path.of("../docs/json.md");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("\\(#([a-z-]+)\\)");

    static JsonPage read() throws IOException {
        JsonPage page = new JsonPage(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        List<String> objects = List.of();
        for (String line : Files.readAllLines(FILE)) {
            if (line.startsWith("#")) {
                List<String> named = objects(line.replaceFirst("#+ ", ""));
                named.forEach(object -> page.siblings.put(object, named));
                objects = named;
                objects.forEach(object -> page.tables.put(object, new TreeSet<>()));
                objects.forEach(object -> page.shared.put(object, new TreeSet<>()));
            }
            for (String object : objects) {
                if (line.startsWith("| `")) {
                    add(page.tables, object, line.replaceFirst("\\| `([^`]+)`.*", "$1"));
                }
                LINK.matcher(line).results().forEach(link -> add(page.shared, object, link.group(1)));
            }
        }
        return page;
    }

    private static void add(Map<String, Set<String>> map, String object, String name) {
        map.computeIfAbsent(object, key -> new TreeSet<>()).add(name);
    }

    /** Returns the objects that a heading names: {@code diff: `old`, `new`} names two. */
    private static List<String> objects(String heading) {
        int colon = heading.indexOf(": ");
        if (colon < 0) {
            return List.of(heading.toLowerCase(Locale.ROOT).replace(' ', '-'));
        }
        List<String> objects = new ArrayList<>();
        for (MatchResult property : CODE.matcher(heading).results().toList()) {
            objects.add(heading.substring(0, colon + 2) + property.group(1));
        }
        return objects;
    }

    /** Returns all members that an object can have. */
    Set<String> members(String object) {
        Set<String> members = new TreeSet<>(tables.getOrDefault(object, Set.of()));
        for (String table : shared.getOrDefault(object, Set.of())) {
            members.addAll(tables.getOrDefault(table, Set.of()));
        }
        return members;
    }
}
