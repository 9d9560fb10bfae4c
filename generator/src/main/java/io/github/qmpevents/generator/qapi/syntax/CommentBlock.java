package io.github.qmpevents.generator.qapi.syntax;

import io.github.qmpevents.generator.source.Source;

/**
 * A block of comment lines. Lines without a {@code #} may be among them.
 *
 * @param source the file
 * @param start the index of the first {@code #} in its text
 * @param end the index after the last character
 */
public record CommentBlock(Source source, int start, int end) {}
