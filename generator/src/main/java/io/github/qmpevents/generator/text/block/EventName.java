package io.github.qmpevents.generator.text.block;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.diagnostic.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an event in a heading.
 *
 * @param text the name
 * @param location its location
 */
public record EventName(String text, Location location) {
    /** The sign of a heading in Markdown. */
    private static final Pattern SIGN = Pattern.compile(" {0,3}#{1,6}(?=[ \\t])");

    private static final Pattern SIGN_AT_THE_END = Pattern.compile("[ \\t]#++[ \\t]*+$");
    private static final Pattern NUMBER = Pattern.compile("\\s*+\\d++(?:[.)]|(?:\\.\\d++)++)?\\s++(?=\\S)");
    private static final Pattern PART = Pattern.compile("[^\\s,/&]++");
    private static final Pattern NAME =
            Pattern.compile("[A-Z][A-Z0-9_.-]*+|__[A-Za-z][A-Za-z0-9.-]*+_[A-Za-z0-9][A-Za-z0-9_.-]*+");

    /** Returns true if a line is a Markdown heading with only names of events. */
    static boolean isMarkdown(TextLine line) {
        return SIGN.matcher(line.text()).lookingAt() && isOnlyNames(line);
    }

    /** Returns true if a heading has a number before its names, as in the first revisions. */
    public static boolean isNumbered(TextLine heading) {
        return NUMBER.matcher(heading.text()).lookingAt();
    }

    /** Returns true if a heading has only names of events. */
    public static boolean isOnlyNames(TextLine heading) {
        List<MatchResult> parts = parts(heading);
        return !parts.isEmpty() && firstOther(parts).isEmpty();
    }

    /**
     * Returns the names in a heading. If it has no names, or other words too, reports a diagnostic and returns an empty
     * list.
     */
    public static List<EventName> parse(TextLine heading, Diagnostics diagnostics) {
        List<MatchResult> parts = parts(heading);
        Optional<MatchResult> other = firstOther(parts);
        if (parts.isEmpty() || other.isPresent()) {
            int index = other.map(MatchResult::start).orElse(0);
            diagnostics.report(
                    DiagnosticId.EVENT_NAME,
                    diagnostics.at(heading.line(), heading.column() + index),
                    "the heading names no event: found "
                            + Quoted.of(other.map(MatchResult::group).orElse(heading.text()))
                            + ", expected a name in capital letters such as BLOCK_IO_ERROR; rename the heading,"
                            + " or remove its underline if it is not a heading");
            return List.of();
        }
        List<EventName> names = new ArrayList<>();
        for (MatchResult part : parts) {
            if (isName(part)) {
                names.add(new EventName(part.group(), diagnostics.at(heading.line(), heading.column() + part.start())));
            }
        }
        return names;
    }

    private static List<MatchResult> parts(TextLine heading) {
        String text = heading.text();
        Matcher sign = SIGN.matcher(text);
        Matcher lastSign = SIGN_AT_THE_END.matcher(text);
        boolean isMarkdown = sign.lookingAt();
        int from = isMarkdown ? sign.end() : 0;
        int end = isMarkdown && lastSign.find(from) ? lastSign.start() : text.length();
        Matcher number = NUMBER.matcher(text).region(from, end);
        Matcher part = PART.matcher(text).region(number.lookingAt() ? number.end() : from, end);
        List<MatchResult> parts = new ArrayList<>();
        while (part.find()) {
            parts.add(part.toMatchResult());
        }
        return parts;
    }

    /** Returns the first part that is neither a name nor the word between two names. */
    private static Optional<MatchResult> firstOther(List<MatchResult> parts) {
        for (MatchResult part : parts) {
            if (!isName(part) && !part.group().equals("and")) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    private static boolean isName(MatchResult part) {
        return NAME.matcher(part.group()).matches();
    }
}
