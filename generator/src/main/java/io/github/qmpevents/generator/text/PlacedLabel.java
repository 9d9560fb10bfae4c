package io.github.qmpevents.generator.text;

/**
 * A label and its place.
 *
 * @param label the label
 * @param line the line from the label on
 */
record PlacedLabel(Label label, TextLine line) {}
