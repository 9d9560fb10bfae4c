package io.github.qmpevents.generator.qapi.doc;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.qapi.syntax.CommentBlock;
import io.github.qmpevents.generator.source.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A parser of doc comments:
 *
 * <pre>
 * ##
 * # &#64;SHUTDOWN:
 * #
 * # Emitted when the virtual machine has shut down.
 * #
 * # &#64;guest: If true, the guest asked for it.  (since 2.10)
 * #
 * # Since: 0.12
 * ##
 * </pre>
 *
 * The section of a member, feature or tag ends at the next section, or at a line without indentation after a blank
 * line. An example, which has such lines, ends only at the next section. QEMU has parsed its comments in this way since
 * release 2.9; older comments fit too.
 */
public final class DocParser {
    private final Source source;
    private final Diagnostics diagnostics;
    private final Map<String, SectionText> members = new LinkedHashMap<>();
    private final Map<String, SectionText> features = new LinkedHashMap<>();
    private final List<SectionText> sections = new ArrayList<>();
    private final SectionText text;
    private String symbol = "";
    private SectionText current;
    private boolean inFeatures;
    /** True if the current section continues after a blank line. */
    private boolean hasParagraphs = true;

    private DocParser(CommentBlock comment, Diagnostics diagnostics) {
        this.source = comment.source();
        this.diagnostics = diagnostics;
        this.text = new SectionText("", source, comment.start());
        this.current = text;
    }

    /**
     * Parses a comment.
     *
     * @param diagnostics collects notes about its form
     */
    public static QapiDoc parse(CommentBlock comment, Diagnostics diagnostics) {
        DocParser parser = new DocParser(comment, diagnostics);
        parser.readLines(comment);
        return new QapiDoc(
                comment.source().at(comment.start()),
                parser.symbol,
                parser.text.toSection(),
                finish(parser.members),
                finish(parser.features),
                finish(parser.sections));
    }

    private static Map<String, DocSection> finish(Map<String, SectionText> texts) {
        Map<String, DocSection> sections = new LinkedHashMap<>();
        for (Map.Entry<String, SectionText> entry : texts.entrySet()) {
            sections.put(entry.getKey(), entry.getValue().toSection());
        }
        return sections;
    }

    private static List<DocSection> finish(List<SectionText> texts) {
        List<DocSection> sections = new ArrayList<>(texts.size());
        for (SectionText section : texts) {
            sections.add(section.toSection());
        }
        return sections;
    }

    private void readLines(CommentBlock comment) {
        String all = source.text();
        boolean first = true;
        int start = comment.start();
        while (start < comment.end()) {
            int feed = all.indexOf('\n', start);
            int end = feed < 0 || feed > comment.end() ? comment.end() : feed;
            DocLine line = line(start, end);
            if (first && !line.isBlank()) {
                first = false;
                readFirst(line);
            } else {
                read(line);
            }
            start = end + 1;
        }
    }

    /** Returns a line without its leading {@code #}, or the {@code ##} of a fence. */
    private DocLine line(int start, int end) {
        String all = source.text();
        int from = start;
        while (from < end && (all.charAt(from) == ' ' || all.charAt(from) == '\t')) {
            from++;
        }
        while (from < end && all.charAt(from) == '#') {
            from++;
        }
        from += from < end && all.charAt(from) == ' ' ? 1 : 0;
        return new DocLine(from, all.substring(from, end).stripTrailing());
    }

    private void readFirst(DocLine line) {
        Optional<String> named = line.symbol();
        if (named.isPresent()) {
            symbol = named.get();
        } else {
            read(line);
        }
    }

    private void read(DocLine line) {
        Optional<String> member = line.member();
        Optional<String> tag = member.isPresent() ? Optional.empty() : line.tag();
        if (member.isPresent()) {
            beginNamed(member.get(), line);
        } else if (tag.isPresent()) {
            beginSection(tag.get(), line);
            current.append(line.behindColon());
        } else if (line.beginsFeatures()) {
            inFeatures = true;
        } else {
            readText(line);
        }
    }

    private void beginNamed(String name, DocLine line) {
        Map<String, SectionText> named = inFeatures ? features : members;
        hasParagraphs = false;
        current = new SectionText(name, source, line.offset());
        SectionText before = named.putIfAbsent(name, current);
        if (before != null) {
            diagnostics.report(
                    DiagnosticId.DOC_FORM,
                    source.at(line.offset()),
                    "\"@" + name + ":\" is described twice; the first description counts");
        }
        current.append(line.behindColon());
    }

    private void beginSection(String tag, DocLine line) {
        inFeatures = false;
        hasParagraphs = tag.isEmpty() || tag.startsWith("Example");
        current = new SectionText(tag, source, line.offset());
        sections.add(current);
    }

    private void readText(DocLine line) {
        boolean newParagraph = !line.isBlank() && !line.isIndented() && current.isAfterBlankLine();
        if (newParagraph && !hasParagraphs) {
            beginSection("", line);
        }
        current.append(line);
    }
}
