package io.github.qmpevents.generator.text;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.text.block.EventName;
import io.github.qmpevents.generator.text.block.Section;
import io.github.qmpevents.generator.text.phrase.TypeMentions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The search for the sections of a text that describe events. */
final class EventSections {
    private static final Pattern SAYS_WHEN = Pattern.compile(
            "(?i)(?:(?:it|this|(?:the|this|an) event)(?:'s| is| will be| gets)? )?(?:\\w+ly |also |only )?"
                    + "(?:emitted|issued|sent|raised|generated|fired|triggered|reported|delivered|signall?ed|occurs|happens"
                    + "|signals|indicates|notifies|announces)\\b");

    private final TypeMentions mentions;
    private final Diagnostics diagnostics;

    EventSections(TypeMentions mentions, Diagnostics diagnostics) {
        this.mentions = mentions;
        this.diagnostics = diagnostics;
    }

    /** Returns the sections of a text that describe events. Reports a diagnostic if none does. */
    List<EventSection> in(List<Section> sections) {
        List<EventSection> found = isOtherDocument(sections) ? List.of() : describingEvents(sections);
        if (found.isEmpty() && !diagnostics.has(Severity.ERROR)) {
            diagnostics.report(
                    DiagnosticId.SPEC_UNRECOGNIZED,
                    "this file describes no events; it is probably not a spec; expected headings such as BLOCK_IO_ERROR, each with"
                            + " a line of hyphens below");
        }
        return found;
    }

    /**
     * Returns true if most headings neither name events nor have data below them. In a real spec, only a few headings
     * are like this, and only by mistake.
     */
    private static boolean isOtherDocument(List<Section> sections) {
        int others = 0;
        int ours = 0;
        for (Section section : sections) {
            boolean isOurs = EventName.isOnlyNames(section.heading())
                    || !section.dataLabels().isEmpty();
            ours += isOurs ? 1 : 0;
            others += isOurs || section.isTitle() ? 0 : 1;
        }
        return others > ours;
    }

    private List<EventSection> describingEvents(List<Section> sections) {
        List<EventSection> found = new ArrayList<>();
        for (Section section : sections) {
            if (section.isTitle()) {
                continue;
            }
            List<EventName> names = EventName.parse(section.heading(), diagnostics);
            if (names.isEmpty()) {
                mentions.skip(section);
            } else if (describesEvents(section, names)) {
                found.add(new EventSection(section, names));
            }
        }
        return found;
    }

    private boolean describesEvents(Section section, List<EventName> names) {
        if (section.showsEvent() || haveTwoWords(names) || saysWhen(section)) {
            return true;
        }
        EventName name = names.get(0);
        boolean isEmpty = names.size() == 1
                && section.description().isEmpty()
                && section.notes().isEmpty();
        diagnostics.report(
                DiagnosticId.NOT_AN_EVENT,
                name.location(),
                isEmpty
                        ? name.text() + " looks like an event, but has no description; write \"Data: None.\""
                                + " below it, or remove the heading"
                        : "this section does not look like the description of an event, and is ignored: it has no"
                                + " label, no members and no example; if it is one, write \"Data: None.\" below it");
        return isEmpty;
    }

    private static boolean haveTwoWords(List<EventName> names) {
        for (EventName name : names) {
            if (name.text().indexOf('_') < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean saysWhen(Section section) {
        return !section.description().isEmpty()
                && SAYS_WHEN.matcher(section.description().get(0)).lookingAt();
    }
}
