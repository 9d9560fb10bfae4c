package io.github.qmpevents.generator.text.block;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * A heading of the text: one line and its underline, if any. CommonMark's own heading includes the whole paragraph
 * above the underline, and does not exist right after a list.
 */
final class HeadingBlock extends CustomBlock {
    /** The character that marks a heading for CommonMark. No text contains it. */
    static final char MARK = '\u0001';

    private static final class Parser extends AbstractBlockParser {
        private final HeadingBlock block = new HeadingBlock();

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            String next = state.getLine().getContent().toString();
            return Headings.isUnderline(next) ? BlockContinue.finished() : BlockContinue.none();
        }
    }

    /** A factory that starts a heading. */
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            return starts(state) ? BlockStart.of(new Parser()).atIndex(0) : BlockStart.none();
        }
    }

    /** Returns true if a heading starts at the line. */
    static boolean starts(ParserState state) {
        return !state.isBlank() && state.getLine().getContent().charAt(0) == MARK;
    }
}
