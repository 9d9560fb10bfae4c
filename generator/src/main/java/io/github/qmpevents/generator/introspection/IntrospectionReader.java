package io.github.qmpevents.generator.introspection;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.json.JsonException;
import io.github.qmpevents.generator.json.JsonNode;
import io.github.qmpevents.generator.json.JsonNode.ArrayNode;
import io.github.qmpevents.generator.json.JsonNode.ObjectNode;
import io.github.qmpevents.generator.json.JsonSequence;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.source.Source;
import io.github.qmpevents.generator.source.SourceLimits;
import io.github.qmpevents.generator.source.SourceReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A reader of introspection replies, the replies to {@code query-qmp-schema}. It accepts the returned array, the whole
 * reply, or all output of a QEMU with {@code -qmp stdio}, which also has the greeting, other replies and events.
 */
public final class IntrospectionReader {
    /** The maximum number of types in an event, counting each use. QEMU's largest event has a few dozen. */
    private static final int MAX_TYPES = 10_000;

    private IntrospectionReader() {}

    /**
     * Reads a reply. Reports faulty content as diagnostics; never throws for it.
     *
     * @param source the file
     * @param fileName the name of the file, without its directories
     * @param diagnostics collects the diagnostics
     * @return the spec; empty unless the file has exactly one reply without errors
     */
    public static Optional<Spec> read(Source source, String fileName, Diagnostics diagnostics) {
        Optional<IntrospectedSchema> schema = readSchema(source, diagnostics);
        if (schema.isEmpty()) {
            return Optional.empty();
        }
        TypeGraph graph = TypeGraph.of(schema.get());
        for (IntrospectedEvent event : schema.get().events()) {
            checkExtent(event, graph.extent(event.data()), diagnostics);
        }
        return diagnostics.has(Severity.ERROR)
                ? Optional.empty()
                : Optional.of(ReplyModel.of(schema.get(), graph, fileName));
    }

    private static void checkExtent(IntrospectedEvent event, TypeGraph.Extent extent, Diagnostics diagnostics) {
        if (extent.depth() > SourceLimits.MAX_NESTING) {
            diagnostics.report(
                    DiagnosticId.NESTING_DEPTH,
                    event.location(),
                    "the types of the event '" + event.name() + "' are nested deeper than " + SourceLimits.MAX_NESTING
                            + " levels; this is not a reply from QEMU");
        } else if (extent.types() > MAX_TYPES) {
            diagnostics.report(
                    DiagnosticId.SPEC_SIZE,
                    event.location(),
                    "the event '" + event.name() + "' has more than " + MAX_TYPES
                            + " types in it, each counted where it is used; this is not a reply from QEMU");
        }
    }

    /**
     * Reads a reply without converting it to a spec.
     *
     * @param file the file; locations use its path as given here
     * @param diagnostics collects the diagnostics
     * @return the schema; empty unless the file has exactly one reply without errors
     */
    public static Optional<IntrospectedSchema> readSchema(Path file, Diagnostics diagnostics) {
        return new SourceReader(diagnostics).read(file).flatMap(source -> readSchema(source, diagnostics));
    }

    private static Optional<IntrospectedSchema> readSchema(Source source, Diagnostics diagnostics) {
        Optional<ArrayNode> reply = reply(source, diagnostics);
        if (reply.isEmpty()) {
            return Optional.empty();
        }
        EntryReader entries = new EntryReader();
        for (JsonNode element : reply.get().elements()) {
            readEntry(source, element, entries, diagnostics);
        }
        IntrospectedSchema schema = new IntrospectedSchema(entries.events(), entries.types());
        if (!diagnostics.has(Severity.ERROR)) {
            new ReplyCheck(schema, diagnostics).check();
        }
        return diagnostics.has(Severity.ERROR) ? Optional.empty() : Optional.of(schema);
    }

    private static void readEntry(Source source, JsonNode element, EntryReader entries, Diagnostics diagnostics) {
        if (!(element instanceof ObjectNode object)) {
            diagnostics.report(
                    DiagnosticId.SCHEMA_FORM,
                    source.at(element.offset()),
                    "an entry of the reply is " + element.kind() + "; expected an object");
            return;
        }
        try {
            entries.read(new Entry(source, object));
        } catch (ReplyException e) {
            diagnostics.report(DiagnosticId.SCHEMA_FORM, source.at(e.offset()), e.message());
        }
    }

    private static Optional<ArrayNode> reply(Source source, Diagnostics diagnostics) {
        List<ArrayNode> found = new ArrayList<>();
        try {
            for (JsonNode value : JsonSequence.parse(source.text(), SourceLimits.MAX_NESTING)) {
                Optional<ArrayNode> array = array(value);
                if (array.isPresent() && isSchema(array.get())) {
                    found.add(array.get());
                }
            }
        } catch (JsonException e) {
            diagnostics.report(DiagnosticId.SCHEMA_SYNTAX, source.at(e.offset()), "this is not JSON: " + e.message());
            return Optional.empty();
        }
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        if (found.isEmpty()) {
            diagnostics.report(
                    DiagnosticId.SPEC_UNRECOGNIZED,
                    "found no reply to query-qmp-schema; run that command, and save QEMU's reply");
        } else {
            diagnostics.report(
                    DiagnosticId.SPEC_UNRECOGNIZED,
                    source.at(found.get(1).offset()),
                    "a second reply to query-qmp-schema; remove all but one",
                    diagnostics.related(source.at(found.get(0).offset()), "the first reply"));
        }
        return Optional.empty();
    }

    private static Optional<ArrayNode> array(JsonNode value) {
        JsonNode inner =
                value instanceof ObjectNode object && object.member("return").isPresent()
                        ? object.member("return").get().value()
                        : value;
        return inner instanceof ArrayNode array ? Optional.of(array) : Optional.empty();
    }

    /** Returns true if the first entry has the members that only entries of a schema have. */
    private static boolean isSchema(ArrayNode array) {
        return !array.elements().isEmpty()
                && array.elements().get(0) instanceof ObjectNode first
                && first.member("meta-type").isPresent();
    }
}
