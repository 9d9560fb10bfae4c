package io.github.qmpevents.generator.text.block;

import java.util.List;

/**
 * An item of a list.
 *
 * @param bullet the line from its bullet on
 * @param lines its text without the bullet
 * @param children the items in it
 */
public record Bullet(TextLine bullet, List<TextLine> lines, List<Bullet> children) {}
