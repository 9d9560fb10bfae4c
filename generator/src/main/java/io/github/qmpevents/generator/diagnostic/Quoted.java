package io.github.qmpevents.generator.diagnostic;

/** Quotations of text for messages in one line. Long texts are cut. */
public final class Quoted {
    private static final int LONGEST = 60;

    private Quoted() {}

    /** Returns a text in double quotes, cut if it is long. */
    public static String of(String found) {
        return "\"" + shortened(found) + "\"";
    }

    /** Returns a text without quotes, cut if it is long. */
    public static String shortened(String found) {
        return printable(found.length() <= LONGEST ? found : found.substring(0, end(found)) + "…");
    }

    /** Returns a text without characters that control a terminal. */
    public static String printable(String found) {
        return found.replaceAll("\\p{Cntrl}", "?");
    }

    /** Returns the end of the part to show, which does not split a character. */
    private static int end(String found) {
        return Character.isHighSurrogate(found.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }
}
