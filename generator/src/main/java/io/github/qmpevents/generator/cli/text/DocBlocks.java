package io.github.qmpevents.generator.cli.text;

import io.github.qmpevents.generator.model.DocBlock;
import io.github.qmpevents.generator.model.DocBlock.ItemList;
import io.github.qmpevents.generator.model.DocBlock.LiteralBlock;
import io.github.qmpevents.generator.model.DocBlock.Paragraph;
import io.github.qmpevents.generator.model.DocBlock.Remark;
import io.github.qmpevents.generator.model.DocSpan;
import java.util.ArrayList;
import java.util.List;

/** Blocks of a description as plain text: one line per paragraph, with an empty line between blocks. */
public final class DocBlocks implements DocBlock.Visitor<String> {
    private DocBlocks() {}

    public static String text(List<DocBlock> blocks) {
        return join(blocks, "\n\n");
    }

    private static String join(List<DocBlock> blocks, String separator) {
        List<String> texts = new ArrayList<>();
        for (DocBlock block : blocks) {
            texts.add(block.accept(new DocBlocks()));
        }
        return String.join(separator, texts);
    }

    @Override
    public String visit(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (DocSpan span : paragraph.spans()) {
            text.append(span.text());
        }
        return text.toString();
    }

    @Override
    public String visit(Remark remark) {
        return remark.label() + ": " + text(remark.blocks());
    }

    @Override
    public String visit(ItemList list) {
        List<String> items = new ArrayList<>();
        for (List<DocBlock> item : list.items()) {
            String mark = list.kind() == ItemList.Kind.BULLETS ? "- " : (items.size() + 1) + ". ";
            items.add(mark + join(item, "\n"));
        }
        return String.join("\n", items);
    }

    @Override
    public String visit(LiteralBlock literal) {
        return literal.text();
    }
}
