package io.github.qmpevents.generator.text.block;

import java.util.List;

/**
 * An item of a list.
 *
 * @param bullet the line, starting at its bullet
 * @param lines its text without the bullet
 * @param children its nested items
 */
public record Bullet(TextLine bullet, List<TextLine> lines, List<Bullet> children) {
    public Bullet {
        lines = List.copyOf(lines);
        children = List.copyOf(children);
    }
}
