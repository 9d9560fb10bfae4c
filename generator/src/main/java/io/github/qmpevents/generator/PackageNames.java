package io.github.qmpevents.generator;

import javax.lang.model.SourceVersion;

/** Names of Java packages. */
final class PackageNames {
    private PackageNames() {}

    /**
     * Checks that a name can stand in a package declaration.
     *
     * @throws IllegalArgumentException if it can't, with a message for the user
     */
    static void check(String name) {
        if (!SourceVersion.isName(name, SourceVersion.RELEASE_17)) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" is not the name of a Java package; expected one such as com.example.events");
        }
    }
}
