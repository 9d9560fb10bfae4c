package io.github.qmpevents.generator.java.emit;

import com.palantir.javapoet.ClassName;
import io.github.qmpevents.generator.java.type.JavaSpec;
import io.github.qmpevents.generator.model.DocBlock;
import io.github.qmpevents.generator.model.DocBlock.ItemList;
import io.github.qmpevents.generator.model.DocBlock.LiteralBlock;
import io.github.qmpevents.generator.model.DocBlock.Paragraph;
import io.github.qmpevents.generator.model.DocBlock.Remark;
import io.github.qmpevents.generator.model.DocSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A visitor that converts blocks of a description to the HTML of Javadoc: one string for each block, wrapped into
 * lines.
 */
final class DocText implements DocBlock.Visitor<String> {
    private final JavaSpec spec;
    private final String indent;

    /**
     * Creates a converter.
     *
     * @param spec the types for references
     * @param indent the beginning of the second and later lines
     */
    DocText(JavaSpec spec, String indent) {
        this.spec = spec;
        this.indent = indent;
    }

    /** Returns the spans of a paragraph in one line. */
    String line(Paragraph paragraph) {
        StringBuilder line = new StringBuilder();
        for (DocSpan span : paragraph.spans()) {
            line.append(html(span));
        }
        return line.toString();
    }

    private String html(DocSpan span) {
        if (span instanceof DocSpan.Reference reference) {
            Optional<ClassName> type = spec.typeOf(reference.text());
            return type.isPresent() ? "{@link " + type.get().simpleName() + "}" : Javadoc.code(reference.text());
        }
        return span instanceof DocSpan.Code code ? Javadoc.code(code.text()) : Javadoc.escape(span.text());
    }

    @Override
    public String visit(Paragraph paragraph) {
        return Javadoc.wrap("<p>" + Javadoc.sentence(line(paragraph)), indent);
    }

    @Override
    public String visit(Remark remark) {
        String label = "<b>" + Javadoc.escape(remark.label()) + ":</b> ";
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < remark.blocks().size(); i++) {
            DocBlock block = remark.blocks().get(i);
            if (i == 0 && block instanceof Paragraph first) {
                lines.add(Javadoc.wrap("<p>" + label + Javadoc.sentence(line(first)), indent));
            } else {
                lines.add((i == 0 ? "<p>" + label.strip() + "\n" + indent : "") + block.accept(this));
            }
        }
        return String.join("\n" + indent, lines);
    }

    @Override
    public String visit(ItemList list) {
        String tag = list.kind() == ItemList.Kind.BULLETS ? "ul" : "ol";
        StringBuilder html = new StringBuilder("<" + tag + ">");
        for (List<DocBlock> item : list.items()) {
            html.append('\n').append(indent).append(item(item));
        }
        return html.append('\n').append(indent).append("</" + tag + ">").toString();
    }

    private String item(List<DocBlock> blocks) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            DocBlock block = blocks.get(i);
            parts.add(
                    i == 0 && block instanceof Paragraph first
                            ? Javadoc.wrap("<li>" + Javadoc.sentence(line(first)), indent)
                            : (i == 0 ? "<li>" : "") + block.accept(this));
        }
        return String.join("\n" + indent, parts);
    }

    @Override
    public String visit(LiteralBlock literal) {
        return "<pre>\n" + indent + Javadoc.escape(literal.text()).replace("\n", "\n" + indent) + "</pre>";
    }
}
