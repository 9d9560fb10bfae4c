package io.github.qmpevents.generator.text;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.text.block.Bullet;
import io.github.qmpevents.generator.text.block.EventName;
import io.github.qmpevents.generator.text.block.PlacedExample;
import io.github.qmpevents.generator.text.block.Section;
import io.github.qmpevents.generator.text.block.SourceText;
import io.github.qmpevents.generator.text.block.TextLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A check of the form of the sections of a text, one after the other. */
final class FormCheck {
    private final SourceText source;
    private final Diagnostics diagnostics;
    private @Nullable EventName previous;

    FormCheck(SourceText source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** Checks the next section of the text. */
    void check(Section section, EventName name) {
        checkUnderline(section, name);
        checkOrder(section, name);
        checkDataLabel(section);
        for (Bullet bullet : section.bullets()) {
            checkTabs(bullet);
        }
        if (section.examples().isEmpty()) {
            diagnostics.report(DiagnosticId.EXAMPLE_MISSING, name.location(), name.text() + " has no example; add one");
        }
        for (PlacedExample example : section.examples()) {
            if (!example.isLabelled()) {
                diagnostics.report(
                        DiagnosticId.EXAMPLE_LABEL,
                        example.passage().start(),
                        "the label \"Example:\" is missing; put it before the example");
            }
        }
    }

    private void checkDataLabel(Section section) {
        if (section.unlabelledData().isPresent()) {
            TextLine data = section.unlabelledData().get();
            diagnostics.report(
                    DiagnosticId.DATA_LABEL,
                    diagnostics.at(data.line(), data.column()),
                    "the label \"Data:\" is missing; put it before the members, or write \"Data: None.\"");
        }
    }

    private void checkUnderline(Section section, EventName name) {
        if (section.underline().isEmpty()) {
            diagnostics.report(
                    DiagnosticId.HEADING_FORM,
                    name.location(),
                    "the heading is not underlined; put a line of hyphens below it");
            return;
        }
        TextLine underline = section.underline().get();
        int length = section.heading().width();
        int found = underline.text().stripTrailing().length();
        if (found != length) {
            diagnostics.report(
                    DiagnosticId.UNDERLINE_LENGTH,
                    diagnostics.at(underline.line(), Math.min(found, length) + 1),
                    "the underline is " + (found > length ? "longer" : "shorter")
                            + " than the heading: it ends at column " + found + ", expected " + length);
        }
    }

    /** Checks the alphabetical order. The first revisions of the text number their events instead. */
    private void checkOrder(Section section, EventName name) {
        if (previous != null
                && !EventName.isNumbered(section.heading())
                && name.text().compareTo(previous.text()) < 0) {
            diagnostics.report(
                    DiagnosticId.EVENT_ORDER,
                    name.location(),
                    name.text() + " comes after " + previous.text() + "; put events in alphabetical order",
                    diagnostics.related(previous.location(), previous.text() + " is here"));
        }
        previous = name;
    }

    private void checkTabs(Bullet bullet) {
        checkTab(bullet.bullet());
        List<TextLine> lines = bullet.lines();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).text().startsWith("\"")) {
                checkTab(lines.get(i));
            }
        }
        for (Bullet child : bullet.children()) {
            checkTabs(child);
        }
    }

    private void checkTab(TextLine line) {
        String source = this.source.lines().get(line.line() - 1);
        int tab = source.substring(0, line.column() - 1).indexOf('\t');
        if (tab >= 0) {
            diagnostics.report(
                    DiagnosticId.NESTING_TAB,
                    diagnostics.at(line.line(), tab + 1),
                    "a tab indents this line, but tabs have no fixed width; use spaces");
        }
    }
}
