package io.github.qmpevents.generator.text.block;

import io.github.qmpevents.generator.source.SourceLimits;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * An item of a list. It contains all lines with deeper indentation than its bullet. CommonMark's own items treat a
 * bullet as text if it is indented four columns more than the text around it.
 */
final class BulletBlock extends CustomBlock {
    private final int depth;

    private BulletBlock(int depth) {
        this.depth = depth;
    }

    /** Returns its nesting depth in lists, from 1. */
    int depth() {
        return depth;
    }

    private static final class Parser extends AbstractBlockParser {
        private final int column;
        private final BulletBlock block;

        private Parser(int column, int depth) {
            this.column = column;
            block = new BulletBlock(depth);
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
            return true;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) {
                return BlockContinue.atIndex(state.getIndex());
            }
            boolean inside = state.getColumn() + state.getIndent() > column
                    && state.getLine().getContent().charAt(state.getNextNonSpaceIndex()) != '{'
                    && !HeadingBlock.starts(state);
            return inside ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
        }
    }

    /**
     * A factory that starts an item at a bullet, up to one level more than the limit, so that the excess can be
     * reported.
     */
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            Block block = matched.getMatchedBlockParser().getBlock();
            Block parent = block instanceof Paragraph ? block.getParent() : block;
            int depth = parent instanceof BulletBlock item ? item.depth + 1 : 1;
            int index = state.getNextNonSpaceIndex();
            int marker = ListMarker.length(state.getLine().getContent(), index);
            if (depth > SourceLimits.MAX_NESTING + 1 || marker == 0) {
                return BlockStart.none();
            }
            return BlockStart.of(new Parser(state.getColumn() + state.getIndent(), depth))
                    .atIndex(index + marker);
        }
    }
}
