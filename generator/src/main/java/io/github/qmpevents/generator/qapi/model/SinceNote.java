package io.github.qmpevents.generator.qapi.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The release at the end of a description, {@code … (since 2.10)}. The model keeps it separately. */
final class SinceNote {
    /** The length of the longest note. A longer one contains more than the release. */
    private static final int LONGEST = 60;

    private static final Pattern NOTE = Pattern.compile(
            "(?:[\\s,]*+\\(since:?\\s+([\\d.]*\\d)\\)|(?:(?<=[.:])|[,;])\\s++since:?\\s+([\\d.]*\\d))(\\.?)$",
            Pattern.CASE_INSENSITIVE);

    private SinceNote() {}

    /** Returns a description without the note at its end, if the note has the plain form. */
    static String removed(String text, String release) {
        int start = Math.max(0, text.length() - LONGEST);
        Matcher note = NOTE.matcher(text).region(start, text.length()).useTransparentBounds(true);
        if (!note.find()) {
            return text;
        }
        String found = note.group(1) != null ? note.group(1) : note.group(2);
        if (!found.equals(release)) {
            return text;
        }
        String before = text.substring(0, note.start()).stripTrailing();
        boolean needsPoint = !note.group(3).isEmpty() && !before.isEmpty() && !before.endsWith(".");
        return needsPoint ? before + "." : before;
    }
}
