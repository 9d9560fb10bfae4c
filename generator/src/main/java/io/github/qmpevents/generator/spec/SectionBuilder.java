package io.github.qmpevents.generator.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sorts what stands under a heading. A paragraph is what the last label says, an example a list of members or none. */
final class SectionBuilder {
    private final @Nullable TextLine heading;
    private final @Nullable TextLine underline;
    private final List<String> description = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Bullet> bullets = new ArrayList<>();
    private final List<ExampleText> examples = new ArrayList<>();
    private Label kind = Label.DESCRIPTION;
    private @Nullable TextLine dataLabel;
    private @Nullable TextLine dataText;
    /** The last paragraph: if it ends with a colon, and an example follows, it is the example's caption. */
    private List<TextLine> pending = List.of();

    private SectionBuilder(@Nullable TextLine heading, @Nullable TextLine underline) {
        this.heading = heading;
        this.underline = underline;
    }

    static SectionBuilder of(TextLine heading, TextLine underline) {
        return new SectionBuilder(heading, underline);
    }

    /** Takes what stands above the first heading. */
    static SectionBuilder preamble() {
        return new SectionBuilder(null, null);
    }

    void label(Label label, TextLine line) {
        flush();
        kind = label;
        if (label == Label.DATA && dataLabel == null) {
            dataLabel = line;
        }
    }

    void paragraph(List<TextLine> lines) {
        flush();
        pending = lines.stream()
                .filter(line -> !SourceText.isUnderline(line.text()))
                .toList();
    }

    void bullet(Bullet bullet) {
        flush();
        boolean list = kind == Label.DATA || kind == Label.DESCRIPTION;
        Optional<MemberName> name = MemberName.of(bullet);
        if (list && name.filter(MemberName::isDataLabel).isPresent() && dataLabel == null) {
            label(Label.DATA, bullet.bullet());
            pending = name.orElseThrow().rest();
            bullet.children().forEach(this::bullet);
        } else if (list && name.filter(n -> n.isQuoted() || kind == Label.DATA).isPresent()) {
            bullets.add(bullet);
        } else {
            addText(bullet);
        }
    }

    private void addText(Bullet bullet) {
        paragraph(bullet.lines());
        flush();
        bullet.children().forEach(this::addText);
    }

    void example(TextLine start, String text) {
        boolean caption = !pending.isEmpty()
                && pending.get(pending.size() - 1).text().stripTrailing().endsWith(":");
        if (caption) {
            pending = List.of();
        }
        flush();
        examples.add(new ExampleText(start, text, caption || kind == Label.EXAMPLE));
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

    /** The section; empty for what stands above the first heading. */
    Optional<Section> build() {
        flush();
        if (heading == null || underline == null) {
            return Optional.empty();
        }
        return Optional.of(new Section(
                heading,
                underline,
                description,
                notes,
                Optional.ofNullable(dataLabel),
                Optional.ofNullable(dataText),
                bullets,
                examples));
    }
}
