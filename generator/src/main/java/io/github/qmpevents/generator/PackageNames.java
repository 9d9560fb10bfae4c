package io.github.qmpevents.generator;

import javax.lang.model.SourceVersion;

/** Names of Java packages. */
final class PackageNames {
    private PackageNames() {}

    /**
     * Checks that the generator can put types into a package.
     *
     * @throws IllegalArgumentException if it can't, with a message for the user
     */
    static void check(String name) {
        if (!SourceVersion.isName(name, SourceVersion.RELEASE_17)) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" is not the name of a Java package; expected one such as com.example.events");
        }
        if (name.equals("java") || name.startsWith("java.") || isInJdk(name)) {
            throw new IllegalArgumentException(
                    "the package \"" + name
                            + "\" belongs to the JDK, which allows no other classes in it; choose one such as com.example.events");
        }
    }

    /** Returns true if a module of the JDK has the package. javac rejects other files in such a package. */
    private static boolean isInJdk(String name) {
        for (Module module : ModuleLayer.boot().modules()) {
            boolean isJdk =
                    module.getName().startsWith("java.") || module.getName().startsWith("jdk.");
            if (isJdk && module.getPackages().contains(name)) {
                return true;
            }
        }
        return false;
    }
}
