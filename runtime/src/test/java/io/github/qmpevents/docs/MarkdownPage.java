package io.github.qmpevents.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A page of the documentation.
 *
 * @param file the page
 * @param snippets its fences and indented code, which names no language
 * @param inlineCode the code within its lines
 * @param links the destinations of its links
 * @param anchors its headings, as links name them
 */
record MarkdownPage(
        Path file, List<Snippet> snippets, List<Snippet> inlineCode, List<String> links, List<String> anchors) {
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    static MarkdownPage read(Path file) {
        Collector collector = new Collector(Project.name(file));
        PARSER.parse(Project.read(file)).accept(collector);
        return new MarkdownPage(file, collector.snippets, collector.inlineCode, collector.links, collector.anchors);
    }

    private static final class Collector extends AbstractVisitor {
        private final String file;
        private final List<Snippet> snippets = new ArrayList<>();
        private final List<Snippet> inlineCode = new ArrayList<>();
        private final List<String> links = new ArrayList<>();
        private final List<String> anchors = new ArrayList<>();

        Collector(String file) {
            this.file = file;
        }

        @Override
        public void visit(FencedCodeBlock block) {
            snippets.add(new Snippet(file, lineOf(block), block.getInfo(), block.getLiteral()));
        }

        @Override
        public void visit(IndentedCodeBlock block) {
            snippets.add(new Snippet(file, lineOf(block) - 1, "", block.getLiteral()));
        }

        @Override
        public void visit(Code code) {
            inlineCode.add(new Snippet(file, lineOf(code) - 1, "", code.getLiteral()));
        }

        @Override
        public void visit(Link link) {
            links.add(link.getDestination());
            visitChildren(link);
        }

        @Override
        public void visit(Heading heading) {
            StringBuilder text = new StringBuilder();
            heading.accept(new AbstractVisitor() {
                @Override
                public void visit(Text part) {
                    text.append(part.getLiteral());
                }

                @Override
                public void visit(Code part) {
                    text.append(part.getLiteral());
                }
            });
            anchors.add("#"
                    + text.toString()
                            .toLowerCase(Locale.ROOT)
                            .replaceAll("[^\\w -]", "")
                            .replace(' ', '-'));
            visitChildren(heading);
        }

        private static int lineOf(Node node) {
            return node.getSourceSpans().get(0).getLineIndex() + 1;
        }
    }
}
