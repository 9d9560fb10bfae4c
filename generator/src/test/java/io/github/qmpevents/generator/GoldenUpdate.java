package io.github.qmpevents.generator;

/** The switch with which tests overwrite expected files with their results. */
public final class GoldenUpdate {
    private static final String PROPERTY = "qmp.golden.update";

    private GoldenUpdate() {}

    /** Returns true if tests should overwrite expected files. */
    public static boolean isWanted() {
        return Boolean.getBoolean(PROPERTY);
    }

    /** Returns the message for a failed comparison. */
    static String advice(Class<?> test) {
        return "The output differs from the expected file. If the change is intended, accept it with\n"
                + "  mvn -pl generator test -Dtest=" + test.getSimpleName()
                + " -D" + PROPERTY + "=true\n"
                + "and review the changes with git diff.";
    }
}
