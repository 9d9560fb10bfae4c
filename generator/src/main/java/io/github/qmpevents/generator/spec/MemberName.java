package io.github.qmpevents.generator.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name at the start of an item, which makes it a member.
 *
 * @param text the name
 * @param start the line from the name on
 * @param isQuoted whether it stands in quotes, as names do
 * @param rest the item's text after the name
 */
record MemberName(String text, TextLine start, boolean isQuoted, List<TextLine> rest) {
    private static final Pattern QUOTED = Pattern.compile("(?:\"([^\"]++)\"|'([^']++)')[ \\t]*+:?");
    private static final Pattern BARE = Pattern.compile("([A-Za-z_][\\w.-]*+)[ \\t]*+:(?=\\s|$)");

    /** The name of an item, if it has one. */
    static Optional<MemberName> of(Bullet bullet) {
        if (bullet.lines().isEmpty()) {
            return Optional.empty();
        }
        TextLine first = bullet.lines().get(0);
        Matcher quoted = QUOTED.matcher(first.text());
        if (quoted.lookingAt()) {
            String name = quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
            TextLine start = first.from(1);
            return Optional.of(new MemberName(name, start, true, rest(bullet, quoted.end())));
        }
        Matcher bare = BARE.matcher(first.text());
        return bare.lookingAt()
                ? Optional.of(new MemberName(bare.group(1), first, false, rest(bullet, bare.end())))
                : Optional.empty();
    }

    private static List<TextLine> rest(Bullet bullet, int end) {
        List<TextLine> lines = new ArrayList<>(bullet.lines());
        lines.set(0, lines.get(0).from(end));
        return lines;
    }

    /** Whether the item stands for the whole data: {@code - data:} instead of {@code Data:}. */
    boolean isDataLabel() {
        return !isQuoted && text.equalsIgnoreCase("data");
    }
}
