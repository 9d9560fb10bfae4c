package io.github.qmpevents.generator.text.phrase;

import io.github.qmpevents.generator.text.block.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * A word such as {@code json-string} in the source.
 *
 * @param line its line, from 1
 * @param column its column, from 1
 * @param name its part after {@code json-}
 */
record TypeMention(int line, int column, String name) implements Comparable<TypeMention> {
    /** Returns the mentions in lines, in their order. */
    static List<TypeMention> in(List<TextLine> lines) {
        List<TypeMention> mentions = new ArrayList<>();
        for (TextLine line : lines) {
            if (line.text().contains("json-")) {
                Matcher word = TextType.WORD.matcher(line.text());
                while (word.find()) {
                    mentions.add(new TypeMention(line.line(), line.column() + word.start(), word.group(1)));
                }
            }
        }
        return mentions;
    }

    @Override
    public int compareTo(TypeMention other) {
        return line == other.line ? Integer.compare(column, other.column) : Integer.compare(line, other.line);
    }
}
