package io.github.qmpevents.generator.qapi.model;

import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.example.ParsedExample;
import io.github.qmpevents.generator.example.SourceExample;
import io.github.qmpevents.generator.json.JsonNode.ObjectNode;
import io.github.qmpevents.generator.model.Example;
import io.github.qmpevents.generator.qapi.doc.DocLine;
import io.github.qmpevents.generator.qapi.doc.DocSection;
import io.github.qmpevents.generator.qapi.doc.QapiDoc;
import io.github.qmpevents.generator.qapi.markup.Directive;
import io.github.qmpevents.generator.source.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A reader of the examples of an event: those of sections, and those of directives. It reports each fault in their JSON
 * as a diagnostic.
 */
final class ExampleReader {
    /** The members of messages that are not events. */
    private static final Set<String> OTHER_MESSAGES = Set.of("return", "error", "execute", "exec-oob", "QMP");

    private final Diagnostics diagnostics;

    ExampleReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    List<Example> read(QapiDoc doc) {
        List<Example> examples = new ArrayList<>();
        readDirectives(doc.text(), examples);
        doc.members().values().forEach(section -> readDirectives(section, examples));
        doc.features().values().forEach(section -> readDirectives(section, examples));
        for (DocSection section : doc.sections()) {
            if (section.name().startsWith("Example")) {
                read(section, section.lines(), examples);
            } else {
                readDirectives(section, examples);
            }
        }
        return examples;
    }

    private void readDirectives(DocSection section, List<Example> examples) {
        List<String> lines = section.lines().stream().map(DocLine::text).toList();
        int next = 0;
        while (next < lines.size()) {
            Optional<Directive> directive = Directive.of(lines.get(next));
            boolean isExample = directive.isPresent() && directive.get().isExample();
            int end = isExample ? Directive.end(lines, next) : next + 1;
            if (isExample) {
                read(section, section.lines().subList(next + 1, end), examples);
            }
            next = end;
        }
    }

    private void read(DocSection section, List<DocLine> lines, List<Example> examples) {
        for (Passage found : ExampleText.find(section.source(), lines)) {
            SourceExample example = SourceExample.of(found);
            if (!isOtherMessage(example.parsed())) {
                examples.add(example.toModel(diagnostics));
            }
        }
    }

    private static boolean isOtherMessage(ParsedExample parsed) {
        if (parsed.root().isEmpty() || parsed.root().get().member("event").isPresent()) {
            return false;
        }
        ObjectNode root = parsed.root().get();
        for (String key : root.members().keySet()) {
            if (OTHER_MESSAGES.contains(key)) {
                return true;
            }
        }
        return false;
    }
}
