package io.github.qmpevents.generator.qapi.syntax;

import io.github.qmpevents.generator.source.Source;

/**
 * Comment lines that belong together. Lines without a {@code #} may be among them.
 *
 * @param source the file
 * @param start the index in its text of the first {@code #}
 * @param end the index behind the last line's last character
 */
public record CommentBlock(Source source, int start, int end) {}
