package io.github.qmpevents.generator.text;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Quoted;
import io.github.qmpevents.generator.example.SourceExample;
import io.github.qmpevents.generator.model.Description;
import io.github.qmpevents.generator.model.DocBlock;
import io.github.qmpevents.generator.model.DocBlock.Paragraph;
import io.github.qmpevents.generator.model.DocBlock.Remark;
import io.github.qmpevents.generator.model.EventData;
import io.github.qmpevents.generator.model.Example;
import io.github.qmpevents.generator.model.SpecEvent;
import io.github.qmpevents.generator.text.block.EventName;
import io.github.qmpevents.generator.text.block.PlacedExample;
import io.github.qmpevents.generator.text.block.Section;
import io.github.qmpevents.generator.text.block.SectionParser;
import io.github.qmpevents.generator.text.block.SourceText;
import io.github.qmpevents.generator.text.phrase.TypeMentions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A reader of events from sections. */
final class SectionReader {
    private final SourceText source;
    private final Diagnostics diagnostics;
    private final TypeMentions mentions;

    SectionReader(SourceText source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
        mentions = TypeMentions.in(source);
    }

    /** Returns all events, in the order of the text. */
    List<SpecEvent> events() {
        List<Section> sections = SectionParser.parse(source, diagnostics);
        List<EventSection> described = new EventSections(mentions, diagnostics).in(sections);
        if (described.isEmpty()) {
            return List.of();
        }
        FormCheck form = new FormCheck(source, diagnostics);
        Map<String, SpecEvent> events = new LinkedHashMap<>();
        for (EventSection section : described) {
            form.check(section.section(), section.names().get(0));
            for (SpecEvent event : events(section.section(), section.names())) {
                add(event, events);
            }
        }
        mentions.report(diagnostics);
        return List.copyOf(events.values());
    }

    private void add(SpecEvent event, Map<String, SpecEvent> events) {
        SpecEvent first = events.putIfAbsent(event.name(), event);
        if (first != null) {
            diagnostics.report(
                    DiagnosticId.DUPLICATE_EVENT,
                    event.location(),
                    "a second heading names the event " + Quoted.of(event.name()) + "; rename or remove one of them",
                    diagnostics.related(first.location(), "the first one is here"));
        }
    }

    /** Returns the events in one heading, which differ only in their names. */
    private List<SpecEvent> events(Section section, List<EventName> names) {
        List<SourceExample> examples = new ArrayList<>();
        List<Example> shown = new ArrayList<>();
        for (PlacedExample placed : section.examples()) {
            SourceExample example = SourceExample.of(placed.passage());
            examples.add(example);
            shown.add(example.toModel(diagnostics));
        }
        DataReader reader = new DataReader(section, mentions, diagnostics);
        EventData data = reader.data(examples);
        Description description = description(section, data, reader.remark());
        List<SpecEvent> events = new ArrayList<>();
        for (EventName name : names) {
            events.add(new SpecEvent(name.text(), name.location(), description, data, shown));
        }
        return events;
    }

    private static Description description(Section section, EventData data, Optional<String> remark) {
        List<DocBlock> blocks = new ArrayList<>();
        for (String paragraph : section.description()) {
            blocks.add(Paragraph.of(paragraph));
        }
        if (data instanceof EventData.Undeclared undeclared
                && !undeclared.prose().isEmpty()) {
            blocks.add(remark("Data", undeclared.prose()));
        }
        if (remark.isPresent()) {
            blocks.add(remark("Note", remark.get()));
        }
        for (String note : section.notes()) {
            blocks.add(remark("Note", note));
        }
        return Description.of(blocks);
    }

    private static DocBlock remark(String label, String text) {
        return new Remark(label, List.of(Paragraph.of(text)));
    }
}
