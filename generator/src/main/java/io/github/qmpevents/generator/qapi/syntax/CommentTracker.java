package io.github.qmpevents.generator.qapi.syntax;

import io.github.qmpevents.generator.source.Source;
import java.util.Optional;

/**
 * Finds the doc comment of each definition among the comments that the lexer passes.
 *
 * <p>A doc comment begins and ends with a line of {@code ##}; between them, lines without a {@code #} are passed over. Up to
 * QEMU 2.8, where nothing read the comments, some begin or end with a single {@code #}: then the lines before the definition
 * count, up to the first that is no comment.
 */
final class CommentTracker {
    private static final int NONE = -1;

    private final Source source;
    /** The block that began with {@code ##} last, open or not. */
    private int blockStart = NONE;

    private int blockEnd = NONE;
    private boolean open;
    /** The comment lines without a gap, up to the last comment. */
    private int runStart = NONE;

    private int runEnd = NONE;

    CommentTracker(Source source) {
        this.source = source;
    }

    /** Takes notice of a comment that is alone on its line, from its {@code #} to the end of the line. */
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

    /** Returns the comment that belongs to a definition at a place, and forgets it. */
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

    /** Returns true if there is but one line end, and blanks, between two places. */
    private boolean isNextLine(int from, int to) {
        String text = source.text();
        int ends = 0;
        for (int i = from; i < to && ends < 2; i++) {
            ends += text.charAt(i) == '\n' ? 1 : 0;
        }
        return ends < 2;
    }
}
