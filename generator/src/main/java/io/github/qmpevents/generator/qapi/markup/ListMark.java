package io.github.qmpevents.generator.qapi.markup;

import io.github.qmpevents.generator.model.DocBlock.ItemList.Kind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark before an item of a list: {@code -}, {@code 1.} or {@code #.}
 *
 * @param kind the kind of list
 * @param indent the indentation of the mark
 * @param width the number of characters up to the item's text
 * @param isFirst true if a list may begin with it: a number must be 1
 */
record ListMark(Kind kind, int indent, int width, boolean isFirst) {
    private static final Pattern FORM =
            Pattern.compile("(\\s*+)(?:([-*+\u2022])|\\(?(\\d{1,4}|#)[.)])(?:\\s++(?=\\S)|$).*+");

    /** Returns the mark that a line begins with. */
    static Optional<ListMark> of(String line) {
        Matcher matcher = FORM.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int indent = matcher.end(1);
        int behind = matcher.group(2) != null ? matcher.end(2) : matcher.end(3) + 1;
        int width = behind + Indentation.of(line.substring(behind));
        String number = matcher.group(3);
        boolean isBullet = number == null;
        boolean isFirst = isBullet || number.equals("1") || number.equals("0") || number.equals("#");
        return Optional.of(new ListMark(isBullet ? Kind.BULLETS : Kind.NUMBERS, indent, width, isFirst));
    }

    /** Returns true if an item with this mark belongs to the list that another mark began. */
    boolean continues(ListMark first) {
        return kind == first.kind && indent == first.indent;
    }
}
