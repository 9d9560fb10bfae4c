package io.github.qmpevents.generator.qapi.model;

import java.util.regex.Pattern;

/** The mark {@code #optional} of optional members in comments up to QEMU 2.8. */
final class OptionalMark {
    private static final Pattern FIRST = Pattern.compile("^#optional\\b[\\s,.:;]*+");
    private static final Pattern LATER = Pattern.compile("[ ,]#optional\\b,?");

    private OptionalMark() {}

    /** Returns a description without the mark. */
    static String removed(String text) {
        if (!text.contains("#optional")) {
            return text;
        }
        return LATER.matcher(FIRST.matcher(text).replaceFirst("")).replaceAll("");
    }
}
