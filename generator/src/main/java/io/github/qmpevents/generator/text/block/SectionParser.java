package io.github.qmpevents.generator.text.block;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.source.Passage;
import io.github.qmpevents.generator.source.SourceLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A parser that divides a text into sections. CommonMark finds paragraphs, and custom blocks instead of its core ones;
 * their positions give the text in the source. Inline markup is not parsed: apparent emphasis is usually part of a
 * name.
 */
public final class SectionParser {
    private final SourceText source;
    private final Diagnostics diagnostics;
    private final List<Section> sections = new ArrayList<>();
    private @Nullable SectionBuilder current;

    private SectionParser(SourceText source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** Returns the sections in the order of the text. Lines above the first heading belong to none. */
    public static List<Section> parse(SourceText source, Diagnostics diagnostics) {
        SectionParser parser = new SectionParser(source, diagnostics);
        Node document = Parser.builder()
                .enabledBlockTypes(Set.of())
                .customBlockParserFactory(new HeadingBlock.Factory())
                .customBlockParserFactory(new LabelBlock.Factory())
                .customBlockParserFactory(new ExampleBlock.Factory())
                .customBlockParserFactory(new BulletBlock.Factory())
                .inlineParserFactory(context -> (lines, node) -> {})
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .build()
                .parse(source.marked());
        parser.addChildren(document);
        parser.finish(source.lines().size() + 1);
        return parser.sections;
    }

    private void addChildren(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add((Block) node);
        }
    }

    private void add(Block block) {
        if (block instanceof HeadingBlock) {
            TextLine heading = lines(block).get(0);
            finish(heading.line());
            current = new SectionBuilder(heading, underline(heading));
        } else if (current != null) {
            addTo(current, block);
        }
    }

    private void addTo(SectionBuilder section, Block block) {
        if (block instanceof LabelBlock label) {
            section.label(label.label(), line(label.lineIndex()).from(0));
            addChildren(block);
        } else if (block instanceof ExampleBlock) {
            TextLine start = lines(block).get(0);
            section.example(new Passage(diagnostics.at(start.line(), start.column()), text(start, block)));
        } else if (block instanceof BulletBlock item) {
            section.bullet(bullet(item));
        } else {
            section.paragraph(lines(block));
        }
    }

    private void finish(int end) {
        if (current != null) {
            sections.add(current.build(end));
        }
    }

    private Bullet bullet(BulletBlock block) {
        TextLine start = lines(block).get(0);
        if (block.depth() == SourceLimits.MAX_NESTING + 1) {
            diagnostics.report(
                    DiagnosticId.NESTING_DEPTH,
                    diagnostics.at(start.line(), start.column()),
                    "a list is nested deeper than " + SourceLimits.MAX_NESTING + " levels; make it flatter");
        }
        List<TextLine> lines = new ArrayList<>();
        List<Bullet> children = new ArrayList<>();
        for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof BulletBlock item) {
                children.add(bullet(item));
            } else {
                lines.addAll(itemLines((Block) node));
            }
        }
        return new Bullet(start, lines, children);
    }

    private Optional<TextLine> underline(TextLine heading) {
        int next = heading.line();
        boolean isUnderlined = next < source.lines().size()
                && Headings.isUnderline(source.lines().get(next));
        return isUnderlined ? Optional.of(line(next)) : Optional.empty();
    }

    private List<TextLine> lines(Block block) {
        List<TextLine> lines = new ArrayList<>();
        for (SourceSpan span : block.getSourceSpans()) {
            lines.add(line(span.getLineIndex()).from(span.getColumnIndex()));
        }
        return lines;
    }

    /** Returns the lines of an item, with typographic quotation marks replaced with plain ones. */
    private List<TextLine> itemLines(Block block) {
        List<TextLine> lines = new ArrayList<>();
        for (SourceSpan span : block.getSourceSpans()) {
            lines.add(line(span.getLineIndex()).plain().from(span.getColumnIndex()));
        }
        return lines;
    }

    /** Returns the line at an index, from 0. */
    private TextLine line(int index) {
        return new TextLine(index + 1, 1, source.lines().get(index));
    }

    /** Returns all lines of an example, starting at its brace. */
    private String text(TextLine start, Block block) {
        List<SourceSpan> spans = block.getSourceSpans();
        int last = spans.get(spans.size() - 1).getLineIndex();
        List<String> lines = new ArrayList<>(source.lines().subList(start.line() - 1, last + 1));
        lines.set(0, lines.get(0).substring(start.column() - 1));
        return String.join("\n", lines).stripTrailing();
    }
}
