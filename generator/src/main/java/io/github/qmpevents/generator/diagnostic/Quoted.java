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
        String shown = found.length() <= LONGEST ? found : found.substring(0, LONGEST) + "...";
        return shown.replaceAll("\\p{Cntrl}", " ");
    }
}
