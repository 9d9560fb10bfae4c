package io.github.qmpevents.generator.text.block;

import io.github.qmpevents.generator.source.Passage;

/**
 * An example as it is in the source.
 *
 * @param passage its text from the first brace to the last character, with line feeds
 * @param isLabelled true if the text says that it is an example
 */
public record PlacedExample(Passage passage, boolean isLabelled) {}
