package io.github.qmpevents.generator;

/** The switch by which tests take over what they find in place of what they expect. */
public final class GoldenUpdate {
    private static final String PROPERTY = "qmp.golden.update";

    private GoldenUpdate() {}

    /** Returns true if files with expected content are to be overwritten. */
    public static boolean isWanted() {
        return Boolean.getBoolean(PROPERTY);
    }

    /** Returns the words for a comparison that fails. */
    static String advice(Class<?> test) {
        return "The output is not as it was. If that is meant, take it over with\n"
                + "  mvn -pl generator test -Dtest=" + test.getSimpleName()
                + " -D" + PROPERTY + "=true\n"
                + "and look at the difference that git shows.";
    }
}
