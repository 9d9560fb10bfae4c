package io.github.qmpevents.generator.text.block;

import io.github.qmpevents.generator.source.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A builder of a section, which sorts the content below a heading. The last label determines the kind of a paragraph.
 */
final class SectionBuilder {
    private final TextLine heading;
    private final Optional<TextLine> underline;
    private final List<TextLine> dataLabels = new ArrayList<>();
    private final List<String> description = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Bullet> bullets = new ArrayList<>();
    private final List<PlacedExample> examples = new ArrayList<>();
    private Label kind = Label.DESCRIPTION;
    private boolean isLabelled;
    /** The first item that lacks the label of the data before it. */
    private @Nullable TextLine unlabelledData;

    private @Nullable TextLine dataText;
    /** The last paragraph: if it ends with a colon, and an example follows, it is the example's caption. */
    private List<TextLine> pending = List.of();

    SectionBuilder(TextLine heading, Optional<TextLine> underline) {
        this.heading = heading;
        this.underline = underline;
    }

    void label(Label label, TextLine line) {
        flush();
        kind = label;
        isLabelled |= kind != Label.NOTE;
        if (kind == Label.DATA) {
            dataLabels.add(line);
        }
    }

    void paragraph(List<TextLine> lines) {
        flush();
        pending = new ArrayList<>();
        for (TextLine line : lines) {
            if (!Headings.isUnderline(line.text())) {
                pending.add(line);
            }
        }
    }

    void bullet(Bullet bullet) {
        flush();
        List<MemberName> names = MemberName.of(bullet);
        boolean mayBeData = kind == Label.DATA || kind == Label.DESCRIPTION;
        if (!mayBeData || names.isEmpty()) {
            addText(bullet);
        } else if (names.get(0).isDataLabel() && dataLabels.isEmpty()) {
            unlabelledData(bullet);
            kind = Label.DATA;
            pending = names.get(0).rest();
            bullet.children().forEach(this::bullet);
        } else if (names.get(0).isQuoted() || kind == Label.DATA) {
            unlabelledData(bullet);
            bullets.add(bullet);
        } else {
            addText(bullet);
        }
    }

    private void unlabelledData(Bullet bullet) {
        if (dataLabels.isEmpty() && unlabelledData == null) {
            unlabelledData = bullet.bullet();
        }
    }

    private void addText(Bullet bullet) {
        paragraph(bullet.lines());
        flush();
        bullet.children().forEach(this::addText);
    }

    void example(Passage passage) {
        boolean caption = !pending.isEmpty()
                && pending.get(pending.size() - 1).text().stripTrailing().endsWith(":");
        if (caption) {
            pending = List.of();
        }
        flush();
        examples.add(new PlacedExample(passage, caption || kind == Label.EXAMPLE));
        kind = Label.EXAMPLE;
    }

    private void flush() {
        List<TextLine> lines = pending;
        pending = List.of();
        if (lines.isEmpty()) {
            return;
        }
        String text = Prose.inOneLine(Prose.join(lines));
        if (kind == Label.DESCRIPTION) {
            description.add(text);
        } else if (kind == Label.DATA && dataText == null && bullets.isEmpty()) {
            dataText = new TextLine(lines.get(0).line(), lines.get(0).column(), text);
        } else {
            notes.add(text);
        }
    }

    /**
     * Returns the section.
     *
     * @param end the number of the line after its last one
     */
    Section build(int end) {
        flush();
        TextLine unlabelled = unlabelledData == null ? heading : unlabelledData;
        return new Section(
                heading,
                underline,
                dataLabels,
                isLabelled || !bullets.isEmpty() || dataText != null || !examples.isEmpty(),
                description,
                notes,
                dataLabels.isEmpty() ? Optional.of(unlabelled) : Optional.empty(),
                Optional.ofNullable(dataText),
                bullets,
                examples,
                end);
    }
}
