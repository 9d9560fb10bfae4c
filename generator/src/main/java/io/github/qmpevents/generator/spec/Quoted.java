package io.github.qmpevents.generator.spec;

/** Quoting what was found for a message of one line, however long it is. */
final class Quoted {
    private static final int LONGEST = 60;

    private Quoted() {}

    static String of(String found) {
        return "\"" + shortened(found) + "\"";
    }

    /** The same without quotes. */
    static String shortened(String found) {
        String shown = found.length() <= LONGEST ? found : found.substring(0, LONGEST) + "...";
        return shown.replaceAll("\\p{Cntrl}", " ");
    }
}
