package io.github.qmpevents.generator.java.naming;

import io.github.qmpevents.generator.diagnostic.Diagnostic.Related;
import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.diagnostic.Quoted;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A scope of names that must differ in Java. */
final class NameScope {
    private final Diagnostics diagnostics;
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<String, String> reserved = new HashMap<>();
    private final Set<String> avoided = new HashSet<>();

    private record Claim(String wireName, String javaName, Location location) {}

    NameScope(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Returns a scope that has the names of this one, and can take others. */
    NameScope copy() {
        NameScope copy = new NameScope(diagnostics);
        copy.claims.putAll(claims);
        copy.reserved.putAll(reserved);
        copy.avoided.addAll(avoided);
        return copy;
    }

    /** Reserves a name for something that is not in the spec. */
    void reserve(String javaName, String owner) {
        reserved.put(key(javaName), owner);
    }

    /** Avoids a name: what would have it gets a number. */
    void avoid(String javaName) {
        avoided.add(key(javaName));
    }

    /** Returns true if a name is free. */
    boolean isFree(String javaName) {
        String key = key(javaName);
        return !claims.containsKey(key) && !reserved.containsKey(key) && !avoided.contains(key);
    }

    /**
     * Takes a name, or one with a number after it if the name is avoided, or differs from another only in case: the
     * names {@code pc} and {@code PC} become {@code pc} and {@code pc_2}.
     *
     * @param javaName the name, if there is one
     * @return the name; empty if there is none or it is taken; both are reported
     */
    Optional<String> claimOrNumber(Optional<String> javaName, String wireName, Location location) {
        if (javaName.isEmpty() || !needsNumber(javaName.get(), wireName)) {
            return claim(javaName, wireName, location);
        }
        int number = 2;
        while (!isFree(numbered(javaName.get(), number))) {
            number++;
        }
        return claim(Optional.of(numbered(javaName.get(), number)), wireName, location);
    }

    private boolean needsNumber(String javaName, String wireName) {
        Claim first = claims.get(key(javaName));
        boolean isSameButForCase = first != null
                && first.wireName().equalsIgnoreCase(wireName)
                && !first.wireName().equals(wireName);
        return isSameButForCase || avoided.contains(key(javaName));
    }

    private static String numbered(String javaName, int number) {
        return javaName + "_" + number;
    }

    /**
     * Takes a name for something in the spec.
     *
     * @param javaName the name, if there is one
     * @return the name; empty if there is none or it is taken; both are reported
     */
    Optional<String> claim(Optional<String> javaName, String wireName, Location location) {
        if (javaName.isEmpty()) {
            diagnostics.report(
                    DiagnosticId.JAVA_NAME,
                    location,
                    Quoted.of(wireName) + " has no Java name: expected a letter or a digit in it");
            return Optional.empty();
        }
        String name = javaName.get();
        String owner = reserved.get(key(name));
        if (owner != null) {
            reportCollision(
                    location, Quoted.of(wireName) + " becomes " + name + " in Java, which is " + owner + "; rename it");
            return Optional.empty();
        }
        Claim first = claims.putIfAbsent(key(name), new Claim(wireName, name, location));
        if (first != null) {
            reportCollision(
                    location,
                    Quoted.of(wireName) + " and " + Quoted.of(first.wireName()) + " become "
                            + both(first.javaName(), name) + "; one of them needs another name",
                    diagnostics.related(first.location(), Quoted.of(first.wireName()) + " is here"));
            return Optional.empty();
        }
        return javaName;
    }

    private static String both(String first, String second) {
        return first.equals(second)
                ? "the same in Java, " + Quoted.shortened(first)
                : Quoted.shortened(first) + " and " + Quoted.shortened(second) + " in Java, which differ only in case";
    }

    private void reportCollision(Location location, String message, Related... related) {
        diagnostics.report(DiagnosticId.JAVA_NAME_COLLISION, location, message, related);
    }

    /**
     * Returns the key for comparison, without case: names that differ only in case would be the same file on some file
     * systems.
     */
    private static String key(String javaName) {
        return javaName.toLowerCase(Locale.ROOT);
    }
}
