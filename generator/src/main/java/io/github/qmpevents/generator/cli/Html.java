package io.github.qmpevents.generator.cli;

import io.github.qmpevents.generator.diagnostic.VisibleText;
import io.github.qmpevents.generator.model.DocBlock;
import io.github.qmpevents.generator.model.DocBlock.ItemList;
import io.github.qmpevents.generator.model.DocBlock.Literal;
import io.github.qmpevents.generator.model.DocBlock.Paragraph;
import io.github.qmpevents.generator.model.DocBlock.Remark;
import io.github.qmpevents.generator.model.DocSpan;
import java.util.List;

/** Text and descriptions of a spec as HTML. */
final class Html implements DocBlock.Visitor<String> {
    private Html() {}

    /** Returns a text in which nothing is taken for markup. */
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

    /** Returns blocks one behind the other. */
    static String blocks(List<DocBlock> blocks) {
        StringBuilder html = new StringBuilder();
        for (DocBlock block : blocks) {
            html.append(block.accept(new Html())).append('\n');
        }
        return html.toString();
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
    public String visit(Literal literal) {
        return "<pre>" + escape(literal.text()) + "</pre>";
    }
}
