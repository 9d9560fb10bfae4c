package io.github.qmpevents.generator.text;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.example.SourceExample;
import io.github.qmpevents.generator.model.EventData;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.text.block.Section;
import io.github.qmpevents.generator.text.block.TextLine;
import io.github.qmpevents.generator.text.example.ExampleValue;
import io.github.qmpevents.generator.text.example.TypeInference;
import io.github.qmpevents.generator.text.phrase.MemberText;
import io.github.qmpevents.generator.text.phrase.TypeMentions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A reader of the description of data in a section. */
final class DataReader {
    private static final Pattern NONE = Pattern.compile("(?i)none(?:$|[.,;:(])\\s*+");

    private final Section section;
    private final TypeMentions mentions;
    private final Diagnostics diagnostics;
    private final String text;
    private final Matcher none;
    private final boolean isNone;

    DataReader(Section section, TypeMentions mentions, Diagnostics diagnostics) {
        this.section = section;
        this.mentions = mentions;
        this.diagnostics = diagnostics;
        this.text = section.dataText().isPresent() ? section.dataText().get().text() : "";
        this.none = NONE.matcher(text);
        this.isNone = none.lookingAt();
    }

    /** Returns the data of the section's events. */
    EventData data(List<SourceExample> examples) {
        checkLabels();
        List<ExampleValue> shown = new ArrayList<>();
        for (SourceExample example : examples) {
            Optional<ExampleValue> data = ExampleValue.data(example);
            if (data.isPresent()) {
                shown.add(data.get());
            }
        }
        if (!section.bullets().isEmpty()) {
            List<Member> members = new MemberReader(mentions, diagnostics).members(section.bullets(), shown);
            checkNone(members);
            return new EventData.Declared(members);
        }
        if (isNone || (text.isEmpty() && shown.isEmpty())) {
            return new EventData.None();
        }
        warnUndeclared(shown);
        return new EventData.Undeclared(text, MemberText.externalType(text), TypeInference.members(shown));
    }

    private void warnUndeclared(List<ExampleValue> shown) {
        Location location = section.dataText()
                .map(label -> diagnostics.at(label.line(), label.column()))
                .orElseGet(() -> shown.get(0).location());
        diagnostics.report(
                DiagnosticId.MEMBER_TYPE,
                location,
                "the text lists no members of \"data\", so it will be raw JSON; list them below \"Data:\", or write"
                        + " \"Data: None.\" if there are none");
    }

    /** Returns the words after the label of the data that do not describe the data. */
    Optional<String> remark() {
        String remark = isNone ? text.substring(none.end()) : section.bullets().isEmpty() ? "" : text;
        return remark.isBlank() || remark.endsWith(":") ? Optional.empty() : Optional.of(remark);
    }

    private void checkLabels() {
        List<TextLine> labels = section.dataLabels();
        for (int i = 1; i < labels.size(); i++) {
            TextLine heading = section.heading();
            diagnostics.report(
                    DiagnosticId.DUPLICATE_DATA,
                    diagnostics.at(labels.get(i).line(), labels.get(i).column()),
                    "a second label \"Data:\" follows the same heading, whose event gets these members too; if they belong to"
                            + " another event, put its name before them, with a line of hyphens below it",
                    diagnostics.related(diagnostics.at(heading.line(), heading.column()), "the heading is here"));
        }
    }

    private void checkNone(List<Member> members) {
        if (isNone && !members.isEmpty()) {
            TextLine label = section.dataText().orElseThrow();
            Location first = members.get(0).location();
            diagnostics.report(
                    DiagnosticId.DATA_NONE_WITH_MEMBERS,
                    diagnostics.at(label.line(), label.column()),
                    "the text states that there is no data, but describes members, which are used; remove one of the"
                            + " two",
                    diagnostics.related(first, "the first member is here"));
        }
    }
}
