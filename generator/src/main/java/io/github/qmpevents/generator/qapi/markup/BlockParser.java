package io.github.qmpevents.generator.qapi.markup;

import io.github.qmpevents.generator.model.DocBlock;
import io.github.qmpevents.generator.model.DocBlock.ItemList;
import io.github.qmpevents.generator.model.DocBlock.LiteralBlock;
import io.github.qmpevents.generator.model.DocBlock.Paragraph;
import io.github.qmpevents.generator.model.DocBlock.Remark;
import io.github.qmpevents.generator.model.DocSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A parser of the blocks of a description:
 *
 * <pre>
 * A paragraph with a list:
 *
 * - an item
 * - another one
 *
 * .. note:: It has a remark.
 * </pre>
 *
 * <p>It is more lenient than reStructuredText, which comments of earlier releases do not follow: a list after a colon
 * needs no blank line before it, and indentation alone has no meaning.
 */
public final class BlockParser {
    /** Lists and remarks that are nested deeper become paragraphs. */
    private static final int MAX_NESTING = 8;

    private final List<String> lines;
    private final Set<String> definitions;
    private final int nesting;
    private final List<DocBlock> blocks = new ArrayList<>();
    private int next;

    private BlockParser(List<String> lines, Set<String> definitions, int nesting) {
        this.lines = lines;
        this.definitions = definitions;
        this.nesting = nesting;
    }

    /**
     * Parses a description. Leaves out examples.
     *
     * @param lines its lines
     * @param definitions the possible names of references
     */
    public static List<DocBlock> parse(List<String> lines, Set<String> definitions) {
        return parse(lines, definitions, 0);
    }

    private static List<DocBlock> parse(List<String> lines, Set<String> definitions, int nesting) {
        BlockParser parser = new BlockParser(lines, definitions, nesting);
        while (parser.next < lines.size()) {
            parser.readBlock();
        }
        return List.copyOf(parser.blocks);
    }

    private void readBlock() {
        String line = lines.get(next);
        Optional<Directive> directive = Directive.of(line);
        Optional<ListMark> mark = listStart(line);
        if (line.isBlank()) {
            next++;
        } else if (directive.isPresent()) {
            readDirective(directive.get());
        } else if (mark.isPresent()) {
            readList(mark.get());
        } else if (isTable(line)) {
            readTable();
        } else {
            readParagraph();
        }
    }

    private Optional<ListMark> listStart(String line) {
        return nesting < MAX_NESTING ? ListMark.of(line).filter(ListMark::isFirst) : Optional.empty();
    }

    private void readDirective(Directive directive) {
        int end = Directive.end(lines, next);
        List<String> body = new ArrayList<>(Indentation.removed(lines.subList(next + 1, end)));
        next = end;
        if (directive.isSilent() || directive.isExample()) {
            return;
        }
        if (directive.isLiteral()) {
            addLiteral(body.subList(Directive.options(body), body.size()));
            return;
        }
        if (directive.hasTextInFirstLine()) {
            body.add(0, directive.argument());
        } else {
            body.subList(0, Directive.options(body)).clear();
        }
        if (directive.hasTitle()) {
            paragraph(directive.argument()).ifPresent(blocks::add);
        }
        List<DocBlock> inner = nested(body);
        if (directive.isRemark() && !inner.isEmpty()) {
            blocks.add(new Remark(directive.label(), inner));
        } else {
            blocks.addAll(inner);
        }
    }

    private List<DocBlock> nested(List<String> body) {
        if (nesting < MAX_NESTING) {
            return parse(body, definitions, nesting + 1);
        }
        Optional<Paragraph> paragraph = paragraph(String.join(" ", body));
        return paragraph.isPresent() ? List.of(paragraph.get()) : List.of();
    }

    private void readList(ListMark first) {
        List<List<DocBlock>> items = new ArrayList<>();
        Optional<ListMark> mark = Optional.of(first);
        while (mark.isPresent() && mark.get().continues(first)) {
            int end = Math.max(next + 1, Indentation.end(lines, next + 1, first.indent()));
            List<String> body = new ArrayList<>();
            String line = lines.get(next);
            body.add(line.substring(Math.min(line.length(), mark.get().width())));
            for (String more : lines.subList(next + 1, end)) {
                body.add(
                        more.substring(Math.min(Indentation.of(more), mark.get().width())));
            }
            List<DocBlock> item = nested(body);
            if (!item.isEmpty()) {
                items.add(item);
            }
            next = end;
            int following = behindBlankLines(end);
            mark = following < lines.size() ? ListMark.of(lines.get(following)) : Optional.empty();
            next = mark.isPresent() ? following : end;
        }
        if (!items.isEmpty()) {
            blocks.add(new ItemList(first.kind(), items));
        }
    }

    private int behindBlankLines(int from) {
        int index = from;
        while (index < lines.size() && lines.get(index).isBlank()) {
            index++;
        }
        return index;
    }

    private static boolean isTable(String line) {
        String text = line.strip();
        return text.startsWith("+-") || text.startsWith("| ") || text.startsWith("==");
    }

    private void readTable() {
        int start = next;
        while (next < lines.size() && !lines.get(next).isBlank()) {
            next++;
        }
        addLiteral(Indentation.removed(lines.subList(start, next)));
    }

    private void readParagraph() {
        int indent = Indentation.of(lines.get(next));
        StringBuilder text = new StringBuilder();
        boolean goesOn = true;
        while (goesOn) {
            text.append(lines.get(next).strip()).append(' ');
            next++;
            goesOn = next < lines.size() && !endsParagraph(lines.get(next - 1), lines.get(next));
        }
        String words = text.toString().strip();
        if (!words.endsWith("::")) {
            paragraph(words).ifPresent(blocks::add);
            return;
        }
        String visible = words.substring(0, words.length() - 2);
        paragraph(visible.isEmpty() || visible.endsWith(" ") ? visible : visible + ":")
                .ifPresent(blocks::add);
        int end = Indentation.end(lines, next, indent);
        addLiteral(Indentation.removed(lines.subList(next, end)));
        next = end;
    }

    private boolean endsParagraph(String line, String following) {
        boolean isListBehindColon =
                line.stripTrailing().endsWith(":") && listStart(following).isPresent();
        return following.isBlank()
                || line.strip().endsWith("::")
                || isListBehindColon
                || Directive.of(following).isPresent();
    }

    private void addLiteral(List<String> body) {
        String text = String.join("\n", body).stripTrailing();
        int start = 0;
        while (text.startsWith("\n", start)) {
            start++;
        }
        if (start < text.length()) {
            blocks.add(new LiteralBlock(text.substring(start)));
        }
    }

    private Optional<Paragraph> paragraph(String text) {
        List<DocSpan> spans = SpanParser.parse(text, definitions);
        return spans.isEmpty() ? Optional.empty() : Optional.of(new Paragraph(spans));
    }
}
