package io.github.qmpevents.generator.spec;

import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.model.Event;
import io.github.qmpevents.generator.model.Spec;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads a spec. */
public final class SpecReader {
    /** How large a spec may be, in bytes: 16 MiB. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    /** How many lines a spec may have: a million. */
    public static final int MAX_LINES = 1_000_000;

    /** How many levels deep members, and items of lists, may be nested: 32. */
    public static final int MAX_NESTING = 32;

    private SpecReader() {}

    /**
     * Reads the spec in a file. Never throws for what the file contains, nor for a file that can't be read: that is a
     * diagnostic.
     *
     * @param file the spec; locations name it as given here
     * @return the spec, if the file holds a sound one, and what is wrong with it
     */
    public static SpecReading read(Path file) {
        SpecFile spec = SpecFile.read(file);
        Diagnostics diagnostics = spec.diagnostics();
        if (diagnostics.has(Severity.ERROR)) {
            return new SpecReading(Optional.empty(), diagnostics);
        }
        List<Event> events = new EventReader(spec.text(), diagnostics).events();
        Path name = file.getFileName();
        return new SpecReading(
                diagnostics.has(Severity.ERROR)
                        ? Optional.empty()
                        : Optional.of(new Spec(String.valueOf(name == null ? file : name), events)),
                diagnostics);
    }
}
