package io.github.qmpevents.generator.text.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name at the start of an item that describes a member.
 *
 * @param text the name
 * @param start the line, starting at the name
 * @param isQuoted true if it is in quotes, as names of members should be
 * @param rest the item's text after its names
 */
public record MemberName(String text, TextLine start, boolean isQuoted, List<TextLine> rest) {
    private static final Pattern NAME = Pattern.compile("\"(?<double>[^\"]++)\"|'(?<single>[^']++)'|`(?<code>[^`]++)`"
            + "|(?<emphasis>\\*{1,2})(?<quote>[\"'`]?)(?<emphasized>[\\w.-]++)\\k<quote>:?\\k<emphasis>");
    private static final Pattern BARE = Pattern.compile("([A-Za-z_][\\w.-]*+)[ \\t]*+:(?=\\s|$)");
    private static final Pattern BETWEEN =
            Pattern.compile("[ \\t]*+[,/&|][ \\t]*+(?:(?:and|or)\\b)?+[ \\t]*+|[ \\t]++(?:and|or)\\b[ \\t]*+");
    private static final Pattern AFTER = Pattern.compile("[ \\t]*+(?::|[\\u2013\\u2014-](?=\\s|$))?+");
    private static final Pattern AFTER_SEVERAL = Pattern.compile("[ \\t]*+(?::|[\\u2013\\u2014-](?=\\s|$)|(?=\\(|$))");

    /** Returns the names of an item; empty if it has none. Several names share the rest of the text. */
    public static List<MemberName> of(Bullet bullet) {
        if (bullet.lines().isEmpty()) {
            return List.of();
        }
        String line = bullet.lines().get(0).text();
        Matcher name = NAME.matcher(line);
        if (!name.lookingAt()) {
            Matcher bare = BARE.matcher(line);
            return bare.lookingAt() ? List.of(bare(bullet, bare)) : List.of();
        }
        Matcher after = AFTER.matcher(line).region(name.end(), line.length());
        int end = after.lookingAt() ? after.end() : name.end();
        MemberName first = named(bullet, name, end);
        if (line.charAt(end - 1) == ':') {
            return List.of(first);
        }
        List<MemberName> several = several(bullet, name);
        return several.size() > 1 ? several : List.of(first);
    }

    /** Returns all names at the start of an item; empty if the text of a member does not follow them. */
    private static List<MemberName> several(Bullet bullet, Matcher first) {
        String line = bullet.lines().get(0).text();
        Matcher name = NAME.matcher(line);
        int end = first.end();
        Matcher between = BETWEEN.matcher(line).region(end, line.length());
        while (between.lookingAt() && name.region(between.end(), line.length()).lookingAt()) {
            end = name.end();
            between.region(end, line.length());
        }
        Matcher after = AFTER_SEVERAL.matcher(line).region(end, line.length());
        List<MemberName> names = new ArrayList<>();
        if (after.lookingAt()) {
            for (name.region(0, end); name.find(); ) {
                names.add(named(bullet, name, after.end()));
            }
        }
        return names;
    }

    private static MemberName named(Bullet bullet, Matcher name, int end) {
        boolean isQuoted = name.group("double") != null || name.group("single") != null;
        for (String form : List.of("double", "single", "code", "emphasized")) {
            if (name.group(form) != null) {
                TextLine start = bullet.lines().get(0).from(name.start(form));
                return new MemberName(name.group(form), start, isQuoted, rest(bullet, end));
            }
        }
        throw new IllegalStateException("a name without text");
    }

    private static MemberName bare(Bullet bullet, Matcher name) {
        return new MemberName(name.group(1), bullet.lines().get(0), false, rest(bullet, name.end()));
    }

    private static List<TextLine> rest(Bullet bullet, int end) {
        List<TextLine> lines = new ArrayList<>(bullet.lines());
        lines.set(0, lines.get(0).from(end));
        return lines;
    }

    /** Returns true if the item is in fact the label of the data: {@code - data:} instead of {@code Data:}. */
    boolean isDataLabel() {
        return !isQuoted && text.equalsIgnoreCase("data");
    }
}
