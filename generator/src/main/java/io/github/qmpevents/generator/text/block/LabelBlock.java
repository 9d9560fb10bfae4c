package io.github.qmpevents.generator.text.block;

import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** A label, with the text on its line and on the lines right below. */
final class LabelBlock extends CustomBlock {
    private final Label label;
    private final int lineIndex;

    private LabelBlock(Label label, int lineIndex) {
        this.label = label;
        this.lineIndex = lineIndex;
    }

    Label label() {
        return label;
    }

    /** Returns the index of its line. The block itself has no position if no text follows the label. */
    int lineIndex() {
        return lineIndex;
    }

    private static final class Parser extends AbstractBlockParser {
        private final LabelBlock block;

        private Parser(Label label, int lineIndex) {
            block = new LabelBlock(label, lineIndex);
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(Block child) {
            return child instanceof Paragraph;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return state.isBlank() || labelAt(state).isPresent()
                    ? BlockContinue.none()
                    : BlockContinue.atIndex(state.getIndex());
        }
    }

    /** A factory that starts a label. */
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            Optional<Label> label = labelAt(state);
            if (label.isEmpty()) {
                return BlockStart.none();
            }
            int end = state.getLine().getContent().toString().indexOf(':') + 1;
            int line = state.getLine().getSourceSpan().getLineIndex();
            return BlockStart.of(new Parser(label.get(), line)).atIndex(end);
        }
    }

    private static Optional<Label> labelAt(ParserState state) {
        return state.isBlank() || state.getIndex() > 0
                ? Optional.empty()
                : Label.of(state.getLine().getContent().charAt(0));
    }
}
