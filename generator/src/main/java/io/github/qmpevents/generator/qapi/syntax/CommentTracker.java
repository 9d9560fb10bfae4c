package io.github.qmpevents.generator.qapi.syntax;

import io.github.qmpevents.generator.source.Source;
import java.util.Optional;

/**
 * A tracker of comments from the lexer, which finds the doc comment of each definition.
 *
 * <p>A doc comment begins and ends with a line of {@code ##}; between them, lines without a {@code #} are skipped. Up
 * to QEMU 2.8, when no program read the comments, some begin or end with a single {@code #}; then the comment lines
 * right before the definition count.
 */
final class CommentTracker {
    private static final int NONE = -1;

    private final Source source;
    /** The start of the last block that began with {@code ##}, open or closed. */
    private int blockStart = NONE;

    private int blockEnd = NONE;
    private boolean open;
    /** The start of the consecutive comment lines up to the last comment. */
    private int runStart = NONE;

    private int runEnd = NONE;

    CommentTracker(Source source) {
        this.source = source;
    }

    /** Records a comment that is alone on its line, from its {@code #} to the end of the line. */
    void comment(int start, int end) {
        if (runEnd == NONE || !isNextLine(runEnd, start)) {
            runStart = start;
        }
        runEnd = end;
        boolean fence = source.text().startsWith("##", start);
        if (open) {
            blockEnd = end;
            open = !fence;
        } else if (fence) {
            blockStart = start;
            blockEnd = end;
            open = true;
        }
    }

    /** Returns the comment of a definition at an index, and forgets it. */
    Optional<CommentBlock> take(int definition) {
        Optional<CommentBlock> block = block(definition);
        forget();
        return block;
    }

    /** Forgets all comments, such as those within a definition. */
    void forget() {
        blockStart = NONE;
        runEnd = NONE;
        open = false;
    }

    private Optional<CommentBlock> block(int definition) {
        boolean directlyBefore = runEnd != NONE && isNextLine(runEnd, definition);
        boolean onlyFence = open && blockEnd - blockStart == 2;
        if (directlyBefore && (blockStart == NONE || onlyFence)) {
            return Optional.of(new CommentBlock(source, runStart, runEnd));
        }
        return blockStart == NONE ? Optional.empty() : Optional.of(new CommentBlock(source, blockStart, blockEnd));
    }

    /** Returns true if only one line end and spaces are between two indexes. */
    private boolean isNextLine(int from, int to) {
        String text = source.text();
        int ends = 0;
        for (int i = from; i < to && ends < 2; i++) {
            ends += text.charAt(i) == '\n' ? 1 : 0;
        }
        return ends < 2;
    }
}
