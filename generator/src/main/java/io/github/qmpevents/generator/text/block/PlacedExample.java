package io.github.qmpevents.generator.text.block;

import io.github.qmpevents.generator.source.Passage;

/**
 * An example in the source.
 *
 * @param passage its text from the first brace to the last character, with line feeds
 * @param isLabelled true if the text labels it as an example
 */
public record PlacedExample(Passage passage, boolean isLabelled) {}
