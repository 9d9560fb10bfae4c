package io.github.qmpevents.generator.model;

import java.util.List;
import java.util.Objects;

/** A block of a description. Immutable. */
public sealed interface DocBlock {
    /** Returns the result of the visitor's method for this kind of block. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A visitor with a method for each kind of block, so that no kind can be forgotten.
     *
     * @param <R> the type of the results
     */
    interface Visitor<R> {
        R visit(Paragraph paragraph);

        R visit(Remark remark);

        R visit(ItemList list);

        R visit(LiteralBlock literal);
    }

    /**
     * A paragraph.
     *
     * @param spans its parts, in order; at least one
     */
    record Paragraph(List<DocSpan> spans) implements DocBlock {
        public Paragraph {
            spans = List.copyOf(spans);
        }

        /** Returns a paragraph of plain text, without line breaks. */
        public static Paragraph of(String text) {
            return new Paragraph(List.of(new DocSpan.Text(text)));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Blocks with a label before them.
     *
     * @param label the label without a colon, such as {@code Note}
     * @param blocks the blocks, in order
     */
    record Remark(String label, List<DocBlock> blocks) implements DocBlock {
        public Remark {
            Objects.requireNonNull(label, "label");
            blocks = List.copyOf(blocks);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A list.
     *
     * @param kind the kind of list
     * @param items the blocks of each item, in order
     */
    record ItemList(Kind kind, List<List<DocBlock>> items) implements DocBlock {
        /** The kind of a list. */
        public enum Kind {
            /** Each item has a bullet. */
            BULLETS,
            /** Each item has a number, from 1. */
            NUMBERS
        }

        public ItemList {
            Objects.requireNonNull(kind, "kind");
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * Text with significant line breaks and spaces.
     *
     * @param text the lines, separated by {@code \n}
     */
    record LiteralBlock(String text) implements DocBlock {
        public LiteralBlock {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
