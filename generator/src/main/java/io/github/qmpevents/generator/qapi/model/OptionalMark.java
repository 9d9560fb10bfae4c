package io.github.qmpevents.generator.qapi.model;

import java.util.regex.Pattern;

/** The word {@code #optional}, which comments up to QEMU 2.8 have for optional members. */
final class OptionalMark {
    private static final Pattern FIRST = Pattern.compile("^#optional\\b[\\s,.:;]*+");
    private static final Pattern LATER = Pattern.compile("[ ,]#optional\\b,?");

    private OptionalMark() {}

    /** Returns a description without the word. */
    static String removed(String text) {
        if (!text.contains("#optional")) {
            return text;
        }
        return LATER.matcher(FIRST.matcher(text).replaceFirst("")).replaceAll("");
    }
}
