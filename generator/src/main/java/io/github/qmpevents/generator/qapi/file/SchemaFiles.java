package io.github.qmpevents.generator.qapi.file;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.json.JsonNode;
import io.github.qmpevents.generator.json.JsonNode.MemberNode;
import io.github.qmpevents.generator.json.JsonNode.StringNode;
import io.github.qmpevents.generator.qapi.syntax.SchemaParser;
import io.github.qmpevents.generator.qapi.syntax.Statement;
import io.github.qmpevents.generator.source.Source;
import io.github.qmpevents.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A schema's root file and the files that it includes, each read once. The content of an included file replaces the
 * directive: {@code { 'include': '../qapi/common.json' }}.
 */
public final class SchemaFiles {
    private final Diagnostics diagnostics;
    private final SourceReader reader;
    private final Reach reach;
    private final Set<Path> known = new HashSet<>();
    /** The files from the root to the current one, with links resolved. */
    private final Set<Path> open = new HashSet<>();

    private final List<String> names = new ArrayList<>();
    private final List<Statement> definitions = new ArrayList<>();

    private SchemaFiles(Reach reach, SourceReader reader, Diagnostics diagnostics) {
        this.reach = reach;
        this.reader = reader;
        this.diagnostics = diagnostics;
    }

    /**
     * Reads a schema.
     *
     * @param root its root file, named by its path
     * @param reader the reader of the root, which also reads the included files
     * @param diagnostics collects problems of the files, their grammar, includes and pragmas
     */
    public static SchemaFiles read(Source root, SourceReader reader, Diagnostics diagnostics) {
        Path file = Path.of(root.name());
        Path real = realPath(file);
        SchemaFiles files = new SchemaFiles(Reach.of(real), reader, diagnostics);
        files.read(root, file, real);
        return files;
    }

    /** Returns the names of the files in locations, in the order of reading. */
    public List<String> names() {
        return List.copyOf(names);
    }

    /** Returns the statements with definitions, in order. */
    public List<Statement> definitions() {
        return List.copyOf(definitions);
    }

    private void read(Source source, Path file, Path real) {
        known.add(real);
        open.add(real);
        names.add(source.name());
        for (Statement statement : SchemaParser.parse(source, diagnostics)) {
            MemberNode include = statement.node().members().get("include");
            MemberNode pragma = statement.node().members().get("pragma");
            if (include != null) {
                include(statement, include.value(), file);
            } else if (pragma != null) {
                Pragma.check(statement, pragma.value(), diagnostics);
            } else {
                definitions.add(statement);
            }
        }
        open.remove(real);
    }

    private void include(Statement statement, JsonNode value, Path includer) {
        if (!(value instanceof StringNode path)) {
            report(statement.location(), "'include' is " + value.kind() + "; expected a string, the path of a file");
            return;
        }
        if (statement.node().members().size() > 1) {
            report(statement.location(), "an include has no other keys; remove them");
            return;
        }
        Location place = statement.at(value);
        Path file;
        try {
            file = resolve(includer, path.text());
        } catch (InvalidPathException e) {
            report(place, "'" + path.text() + "' is not a valid path on this system; correct it");
            return;
        }
        Path real = realPath(file);
        if (!reach.has(real)) {
            report(
                    place,
                    "'" + path.text() + "' is out of reach: the files of this schema must be in " + reach.directory()
                            + "; move the file there");
        } else if (open.contains(real)) {
            report(place, "this file includes " + file + ", which includes this file; remove one of the includes");
        } else if (!known.contains(real)) {
            Optional<Source> source = reader.readIncluded(file, file.toString(), place);
            if (source.isPresent()) {
                read(source.get(), file, real);
            }
        }
    }

    /**
     * Resolves the path of an included file. Shortens it if the result is the same file: {@code qapi/a.json} for {@code
     * qapi/../qapi/a.json}.
     */
    private static Path resolve(Path includer, String path) {
        Path file = includer.resolveSibling(path);
        Path normalized = file.normalize();
        try {
            return file.equals(normalized) || !Files.isSameFile(file, normalized) ? file : normalized;
        } catch (IOException e) {
            return file;
        }
    }

    /** Resolves links. Returns the path unchanged if that fails; its reader then reports the problem. */
    private static Path realPath(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    private void report(Location location, String message) {
        diagnostics.report(DiagnosticId.SCHEMA_INCLUDE, location, message);
    }
}
