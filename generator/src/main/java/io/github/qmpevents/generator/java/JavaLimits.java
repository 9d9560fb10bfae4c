package io.github.qmpevents.generator.java;

import com.palantir.javapoet.TypeName;
import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Location;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reports what Java has no room for, which its compiler would only say of the generated code. */
final class JavaLimits {
    /** What the usual file systems take for the name of a file, in bytes. */
    private static final int MAX_FILE_NAME = 255;

    /** The longest end of the name of a class file, behind the names of types from the spec. */
    private static final String LONGEST_END = "$" + ValueSetJavaType.UNLISTED + ".class";

    /** A constructor has 255 variables at most, and one is the object itself. */
    private static final int MAX_VARIABLES = 254;

    private final Diagnostics diagnostics;

    JavaLimits(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Checks that a type can have a class file.
     *
     * @param types the names of the type and those around it, the outermost first
     */
    void checkFileName(List<String> types, String wireName, Location location) {
        String file = String.join("$", types) + LONGEST_END;
        int length = file.getBytes(StandardCharsets.UTF_8).length;
        if (length > MAX_FILE_NAME) {
            diagnostics.report(
                    DiagnosticId.JAVA_NAME,
                    location,
                    "\"" + wireName
                            + "\" has no Java name: with what it stands in, its class file would have a name of "
                            + length + " bytes, expected at most " + MAX_FILE_NAME
                            + "; shorten the names or nest it less deeply");
        }
    }

    /**
     * Checks that a record can have all members.
     *
     * @param others how many components it has besides the members
     */
    void checkCount(List<JavaMember> members, int others) {
        int variables = others;
        for (JavaMember member : members) {
            variables += member.componentType().equals(TypeName.LONG) ? 2 : 1;
            if (variables > MAX_VARIABLES) {
                diagnostics.report(
                        DiagnosticId.MEMBER_COUNT,
                        member.member().location(),
                        "found " + members.size() + " members, more than a Java record can have; move some of them,"
                                + " from \"" + member.member().name() + "\" on, to an object of their own");
                return;
            }
        }
    }
}
