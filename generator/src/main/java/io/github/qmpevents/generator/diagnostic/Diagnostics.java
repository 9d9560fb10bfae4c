package io.github.qmpevents.generator.diagnostic;

import io.github.qmpevents.generator.diagnostic.Diagnostic.Related;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects the problems of one spec, in all of its files, or of several specs that are joined, so that everything is
 * reported at once. Of each severity it keeps the first {@value #MAX_OF_A_SEVERITY}: a text with more is no spec, and must
 * not fill the memory. Not thread-safe.
 */
public final class Diagnostics {
    private static final int MAX_OF_A_SEVERITY = 10_000;

    private final String file;
    private final AllowedDiagnostics allowed;
    private final Map<String, SourceLines> sources = new HashMap<>();
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /**
     * The lines of a file, which diagnostics show.
     *
     * @param order how many files were added before it
     * @param lines the lines without their ends
     * @param shown the lines that were shown, by their numbers: thousands of diagnostics may show one that is very long
     */
    private record SourceLines(int order, List<String> lines, Map<Integer, String> shown) {
        SourceLines(int order, List<String> lines) {
            this(order, lines, new HashMap<>());
        }

        /** Returns a line, from 1; an empty one where there is no such line. */
        String line(int number) {
            return number < 1 || number > lines.size() ? "" : shown.computeIfAbsent(number, n -> lines.get(n - 1));
        }
    }

    /**
     * A collector for one spec.
     *
     * @param file the spec as the user named it
     * @param lines its lines without their ends; empty where it could not be read, or is added later. Not copied.
     */
    public Diagnostics(String file, List<String> lines) {
        this(file, lines, AllowedDiagnostics.NONE);
    }

    /**
     * A collector for one spec, some of whose problems are allowed.
     *
     * @param file the spec as the user named it
     * @param lines its lines without their ends; empty where it could not be read, or is added later. Not copied.
     * @param allowed the diagnostics that are not collected
     */
    public Diagnostics(String file, List<String> lines, AllowedDiagnostics allowed) {
        this.file = file;
        this.allowed = allowed;
        addFile(file, lines);
    }

    /**
     * Returns a collector for several specs, which has all that their own ones have.
     *
     * @param parts the collectors of the specs, in the order in which their problems are shown; at least one
     */
    public static Diagnostics joined(List<Diagnostics> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        Diagnostics joined = new Diagnostics(parts.get(0).file, List.of(), parts.get(0).allowed);
        Set<Diagnostic> known = new HashSet<>();
        for (Diagnostics part : parts) {
            List<Map.Entry<String, SourceLines>> files = new ArrayList<>(part.sources.entrySet());
            files.sort(Comparator.comparingInt(file -> file.getValue().order()));
            files.forEach(file -> joined.addFile(file.getKey(), file.getValue().lines()));
            for (Diagnostic diagnostic : part.diagnostics) {
                // Specs may share a file.
                if (known.add(diagnostic) && joined.count(diagnostic.severity())) {
                    joined.diagnostics.add(diagnostic);
                }
            }
        }
        return joined;
    }

    /**
     * Adds a file that the spec consists of, before anything in it is reported. What is found in it comes behind what is
     * found in the files before it.
     *
     * @param name the file as locations name it; one that is known already keeps its place
     * @param lines its lines without their ends. Not copied.
     */
    public void addFile(String name, List<String> lines) {
        SourceLines known = sources.get(name);
        sources.put(name, new SourceLines(known == null ? sources.size() : known.order(), lines));
    }

    /** A place in the spec's first file; line and column count from 1. */
    public Location at(int line, int column) {
        return new Location(file, line, column);
    }

    /** Adds a diagnostic about the file as a whole. */
    public void report(DiagnosticId id, String message) {
        report(id, Location.of(file), message);
    }

    /** Adds a diagnostic, unless it is allowed. */
    public void report(DiagnosticId id, Location location, String message, Related... related) {
        if (!allowed.has(id) && count(id.severity())) {
            diagnostics.add(new Diagnostic(id, location, message, sourceLine(location), List.of(related)));
        }
    }

    /** Counts one more diagnostic. Returns true if it is to be kept. */
    private boolean count(Severity severity) {
        return counts.merge(severity, 1, Integer::sum) <= MAX_OF_A_SEVERITY;
    }

    /** Another place, for a diagnostic that concerns two. */
    public Related related(Location location, String message) {
        return new Related(location, message, sourceLine(location));
    }

    /** Returns true if anything collected so far is at least as severe as {@code severity}. */
    public boolean has(Severity severity) {
        for (Severity found : counts.keySet()) {
            if (found.compareTo(severity) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** All that was collected so far, in the order of the files and their text. */
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

    /** A file that was never added comes last. */
    private int order(Location location) {
        SourceLines source = sources.get(location.file());
        return source == null ? Integer.MAX_VALUE : source.order();
    }

    private String sourceLine(Location location) {
        SourceLines source = sources.get(location.file());
        return source == null ? "" : source.line(location.line());
    }
}
