package io.github.qmpevents.generator.text.block;

import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * An example. It begins with a line that starts with a brace, and ends when the braces balance. Since an example may
 * lack a brace or have one too many, it also ends before lines that don't look like JSON, and includes closing braces
 * that follow it.
 */
final class ExampleBlock extends CustomBlock {
    private static final Pattern JSON_LINE =
            Pattern.compile("\\s*+(?:[\"{}\\[\\],:0-9]|-[0-9]|(?:true|false|null)\\b)");
    private static final Pattern CLOSING = Pattern.compile("\\s*+[}\\]][\\s}\\]]*+");

    private static final class Parser extends AbstractBlockParser {
        private final ExampleBlock block = new ExampleBlock();
        private int depth;
        private boolean afterComma;
        private boolean afterBlank;

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public void addLine(SourceLine line) {
            CharSequence text = line.getContent();
            boolean inString = false;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (inString && c == '\\') {
                    i++;
                } else if (c == '"') {
                    inString = !inString;
                } else if (!inString && (c == '{' || c == '[')) {
                    depth++;
                } else if (!inString && (c == '}' || c == ']')) {
                    depth--;
                }
                afterComma = Character.isWhitespace(c) ? afterComma : c == ',';
            }
            afterBlank = text.toString().isBlank();
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return continues(state) ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
        }

        private boolean continues(ParserState state) {
            String line = state.getLine().getContent().toString();
            if (depth <= 0 && !afterComma) {
                return CLOSING.matcher(line).matches();
            }
            if (state.isBlank()) {
                return true;
            }
            if (JSON_LINE.matcher(line).lookingAt()) {
                boolean startsAnother = afterBlank && line.startsWith("{");
                return !startsAnother;
            }
            return !afterBlank && state.getIndent() > 0;
        }
    }

    /** A factory that starts an example, but not inside a list. */
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            boolean starts = !(matched.getMatchedBlockParser().getBlock() instanceof BulletBlock)
                    && state.getNextNonSpaceIndex()
                            < state.getLine().getContent().length()
                    && state.getLine().getContent().charAt(state.getNextNonSpaceIndex()) == '{';
            return starts ? BlockStart.of(new Parser()).atIndex(state.getNextNonSpaceIndex()) : BlockStart.none();
        }
    }
}
