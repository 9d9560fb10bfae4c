package io.github.qmpevents.generator.diagnostic;

import io.github.qmpevents.generator.diagnostic.Diagnostic.Related;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A collector of the diagnostics for one spec, in all of its files, or for several joined specs. It keeps each
 * diagnostic once, and the first {@value #MAX_OF_A_SEVERITY} of each severity: a file with more is not a spec, and must
 * not exhaust the memory. Not thread-safe.
 */
public final class Diagnostics {
    private static final int MAX_OF_A_SEVERITY = 10_000;

    private final String file;
    private final AllowedDiagnostics allowed;
    private final Map<String, SourceLines> sources = new HashMap<>();
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();

    /**
     * The lines of a file, for display in diagnostics.
     *
     * @param order the number of files added earlier
     * @param lines the lines without their ends
     * @param shown the lines that were already shown, by their numbers: thousands of diagnostics may show the same very
     *     long line
     */
    private record SourceLines(int order, List<String> lines, Map<Integer, String> shown) {
        SourceLines(int order, List<String> lines) {
            this(order, lines, new HashMap<>());
        }

        /** Returns the line with a number, from 1; an empty string if there is no such line. */
        String line(int number) {
            return number < 1 || number > lines.size() ? "" : shown.computeIfAbsent(number, n -> lines.get(n - 1));
        }
    }

    /**
     * Creates a collector for one spec.
     *
     * @param file the spec as the user named it
     */
    public Diagnostics(String file) {
        this(file, AllowedDiagnostics.NONE);
    }

    /**
     * Creates a collector for one spec that ignores some diagnostics.
     *
     * @param file the spec as the user named it
     * @param allowed the diagnostics to ignore
     */
    public Diagnostics(String file, AllowedDiagnostics allowed) {
        this.file = file;
        this.allowed = allowed;
        addFile(file, List.of());
    }

    /**
     * Returns a collector for several specs that holds all diagnostics of their own collectors.
     *
     * @param parts the collectors of the specs, in the order of display; at least one
     */
    public static Diagnostics joined(List<Diagnostics> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        Diagnostics joined = new Diagnostics(parts.get(0).file, parts.get(0).allowed);
        for (Diagnostics part : parts) {
            List<Map.Entry<String, SourceLines>> files = new ArrayList<>(part.sources.entrySet());
            files.sort(Comparator.comparingInt(file -> file.getValue().order()));
            files.forEach(file -> joined.addFile(file.getKey(), file.getValue().lines()));
            for (Diagnostic diagnostic : part.diagnostics) {
                joined.add(diagnostic);
            }
        }
        return joined;
    }

    /**
     * Adds a file of the spec. Call this before reporting anything in the file. Its diagnostics come after those of
     * files added earlier.
     *
     * @param name the file's name in locations; a file that was added earlier keeps its position
     * @param lines its lines without their ends. Not copied.
     */
    public void addFile(String name, List<String> lines) {
        SourceLines known = sources.get(name);
        sources.put(name, new SourceLines(known == null ? sources.size() : known.order(), lines));
    }

    /** Returns a location in the spec's first file; line and column count from 1. */
    public Location at(int line, int column) {
        return new Location(file, line, column);
    }

    /** Adds a diagnostic about the file as a whole. */
    public void report(DiagnosticId id, String message) {
        report(id, Location.of(file), message);
    }

    /** Adds a diagnostic, unless it is allowed or known. */
    public void report(DiagnosticId id, Location location, String message, Related... related) {
        if (!allowed.has(id)) {
            add(new Diagnostic(id, location, message, sourceLine(location), List.of(related)));
        }
    }

    /**
     * Adds a diagnostic, unless it is known: the specs that are joined may share a file, and a type may be examined for
     * each of its uses.
     */
    private void add(Diagnostic diagnostic) {
        if (!diagnostics.contains(diagnostic)
                && counts.merge(diagnostic.severity(), 1, Integer::sum) <= MAX_OF_A_SEVERITY) {
            diagnostics.add(diagnostic);
        }
    }

    /** Returns another location, for a diagnostic that concerns two. */
    public Related related(Location location, String message) {
        return new Related(location, message, sourceLine(location));
    }

    /** Returns true if any diagnostic so far is at least as severe as {@code severity}. */
    public boolean has(Severity severity) {
        for (Severity found : counts.keySet()) {
            if (found.isAtLeast(severity)) {
                return true;
            }
        }
        return false;
    }

    /** Returns all diagnostics so far, in the order of the files and their text. */
    public List<Diagnostic> inOrder() {
        List<Diagnostic> sorted = new ArrayList<>(diagnostics);
        sorted.sort((a, b) -> compare(a.location(), b.location()));
        return List.copyOf(sorted);
    }

    private int compare(Location a, Location b) {
        int order = Integer.compare(order(a), order(b));
        if (order != 0) {
            return order;
        }
        return a.line() != b.line() ? Integer.compare(a.line(), b.line()) : Integer.compare(a.column(), b.column());
    }

    /** Returns the position of a location's file; a file that was never added comes last. */
    private int order(Location location) {
        SourceLines source = sources.get(location.file());
        return source == null ? Integer.MAX_VALUE : source.order();
    }

    private String sourceLine(Location location) {
        SourceLines source = sources.get(location.file());
        return source == null ? "" : source.line(location.line());
    }
}
