package io.github.qmpevents.generator.cli.html;

import io.github.qmpevents.generator.diagnostic.VisibleText;
import io.github.qmpevents.generator.model.Description;
import io.github.qmpevents.generator.model.DocBlock;
import io.github.qmpevents.generator.model.DocBlock.ItemList;
import io.github.qmpevents.generator.model.DocBlock.LiteralBlock;
import io.github.qmpevents.generator.model.DocBlock.Paragraph;
import io.github.qmpevents.generator.model.DocBlock.Remark;
import io.github.qmpevents.generator.model.DocSpan;
import java.util.List;
import java.util.Optional;

/** Text and descriptions of a spec as HTML. */
final class Html implements DocBlock.Visitor<String> {
    private Html() {}

    /** Returns a text with markup characters escaped. */
    static String escape(String text) {
        return VisibleText.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String code(String text) {
        return "<code>" + escape(text) + "</code>";
    }

    /** Returns blocks one after the other. */
    static String blocks(List<DocBlock> blocks) {
        StringBuilder html = new StringBuilder();
        for (DocBlock block : blocks) {
            html.append(block.accept(new Html())).append('\n');
        }
        return html.toString();
    }

    /** Returns a description for a table or list, with each fact on its own line. */
    static String described(Description description) {
        StringBuilder html = new StringBuilder(blocks(description.blocks()));
        since(description).ifPresent(since -> html.append(facts(List.of(since))));
        condition(description).ifPresent(condition -> html.append(facts(List.of(condition))));
        return html.toString();
    }

    /** Returns a line of facts, each of which is HTML. */
    static String facts(List<String> facts) {
        return "<p class=\"facts\">" + String.join(" · ", facts) + "</p>";
    }

    static Optional<String> since(Description description) {
        return description.since().map(since -> "since " + escape(since));
    }

    static Optional<String> condition(Description description) {
        return description.condition().map(condition -> "if " + code(condition));
    }

    @Override
    public String visit(Paragraph paragraph) {
        StringBuilder html = new StringBuilder("<p>");
        for (DocSpan span : paragraph.spans()) {
            html.append(span(span));
        }
        return html.append("</p>").toString();
    }

    private static String span(DocSpan span) {
        if (span instanceof DocSpan.Reference reference) {
            return "<a href=\"#" + escape(reference.text()) + "\">" + code(reference.text()) + "</a>";
        }
        return span instanceof DocSpan.Code ? code(span.text()) : escape(span.text());
    }

    @Override
    public String visit(Remark remark) {
        return "<div class=\"remark\"><b>" + escape(remark.label()) + "</b> " + blocks(remark.blocks()) + "</div>";
    }

    @Override
    public String visit(ItemList list) {
        String tag = list.kind() == ItemList.Kind.BULLETS ? "ul" : "ol";
        StringBuilder html = new StringBuilder("<" + tag + ">");
        for (List<DocBlock> item : list.items()) {
            html.append("<li>").append(blocks(item)).append("</li>");
        }
        return html.append("</" + tag + ">").toString();
    }

    @Override
    public String visit(LiteralBlock literal) {
        return "<pre>" + escape(literal.text()) + "</pre>";
    }
}
