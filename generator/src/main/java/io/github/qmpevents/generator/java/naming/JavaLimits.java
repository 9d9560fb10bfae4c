package io.github.qmpevents.generator.java.naming;

import com.palantir.javapoet.TypeName;
import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.diagnostic.Quoted;
import io.github.qmpevents.generator.java.type.DeclaredType;
import io.github.qmpevents.generator.java.type.JavaMember;
import io.github.qmpevents.generator.java.type.JavaType;
import io.github.qmpevents.generator.java.type.JavaValueSet;
import io.github.qmpevents.generator.model.SpecEvent;
import io.github.qmpevents.generator.model.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A check of a spec against the limits of Java. The compiler would report excesses only in the generated code.
 */
final class JavaLimits {
    /** The length of the longest file name on common file systems, in bytes. */
    private static final int MAX_FILE_NAME = 255;

    /** The longest end of the name of a class file, after the names of types from the spec. */
    private static final String LONGEST_END = "$" + JavaValueSet.UNLISTED + ".class";

    /** The maximum number of a constructor's variables: Java allows 255, including the object itself. */
    private static final int MAX_VARIABLES = 254;

    /**
     * The maximum length of a string in a class file, in bytes of modified UTF-8. A class file allows one more byte,
     * but the compiler does not.
     */
    private static final int MAX_STRING = 65_534;

    /**
     * The maximum number of an enum's values. Each takes 19 of the 65,535 bytes of the code that makes the constants;
     * javac 17 accepts 3,455 values.
     */
    private static final int MAX_VALUES = 3_000;

    /**
     * The maximum number of a sealed interface's events. Each takes 2 of the 65,535 constants of its class file, but
     * the compiler compares each with all the others.
     */
    private static final int MAX_EVENTS = 10_000;

    /**
     * The maximum number of types in an event. Each takes 3 of the 65,535 constants of the event's class file, which
     * lists them all.
     */
    private static final int MAX_NESTED_TYPES = 2_000;

    /**
     * The maximum number of an event's accessors. Each takes 8 of the 65,535 constants of its class file, and compiles
     * slowly.
     */
    private static final int MAX_ACCESSORS = 1_000;

    private final String packageName;
    private final Diagnostics diagnostics;

    JavaLimits(String packageName, Diagnostics diagnostics) {
        this.packageName = packageName;
        this.diagnostics = diagnostics;
    }

    /**
     * Checks that a type can have a class file.
     *
     * @param types the names of the type and its enclosing types, the outermost first
     */
    void checkFileName(List<String> types, String wireName, Location location) {
        String file = String.join("$", types) + LONGEST_END;
        int length = file.getBytes(StandardCharsets.UTF_8).length;
        if (length > MAX_FILE_NAME) {
            diagnostics.report(
                    DiagnosticId.JAVA_NAME,
                    location,
                    Quoted.of(wireName)
                            + " has no Java name: with its enclosing types, its class file would have a name of "
                            + length + " bytes, expected at most " + MAX_FILE_NAME
                            + "; shorten the names or nest it less deeply");
        }
    }

    /**
     * Checks that a record can have all members.
     *
     * @param others the number of components besides the members
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
                                + " from " + Quoted.of(member.member().name()) + " on, to a separate object");
                return;
            }
        }
    }

    /**
     * Checks that a record has room for all its components: their names in one string, and the types of its
     * constructor.
     */
    void checkComponents(List<JavaMember> members, List<String> types) {
        int names = "timestamp".length();
        int signature = "(Ljava/util/Optional<Ljava/time/Instant;>;)V".length();
        for (JavaMember member : members) {
            names += 1 + length(member.name());
            signature += signatureLength(member, types);
            if (names > MAX_STRING || signature > MAX_STRING) {
                report(
                        member.member().location(),
                        "the names and types of " + members.size() + " members take more than the " + MAX_STRING
                                + " bytes that a Java record has room for; shorten them, or move some of the members,"
                                + " from " + Quoted.of(member.member().name()) + " on, to a separate object");
                return;
            }
        }
    }

    /** Returns the length of a component's type in a class file, or a little more. */
    private int signatureLength(JavaMember member, List<String> types) {
        String type = member.componentType().toString();
        int classes = 1 + (int) type.chars().filter(c -> c == '<').count();
        String enclosing = packageName + "/" + String.join("$", types) + "$";
        return length(type)
                + classes * "L;".length()
                + (member.type().innermost() instanceof DeclaredType ? length(enclosing) : 0);
    }

    /** Checks that the class of an event can list all types in the members of its data. */
    void checkNestedTypes(List<JavaMember> members) {
        int types = 0;
        for (JavaMember member : members) {
            types += NestedTypes.count(member.type());
            if (types > MAX_NESTED_TYPES) {
                reportNestedTypes(
                        member.member().location(),
                        " at " + Quoted.of(member.member().name()));
                return;
            }
        }
    }

    /** Checks that the class of an event can list all types in its data, which is one component. */
    void checkNestedTypes(JavaType data, Location event) {
        if (NestedTypes.count(data) > MAX_NESTED_TYPES) {
            reportNestedTypes(event, "");
        }
    }

    private void reportNestedTypes(Location location, String place) {
        report(
                location,
                "found objects and value sets that need more than the " + MAX_NESTED_TYPES
                        + " types that an event has room for; split the event" + place);
    }

    /**
     * Checks that an event whose data the spec does not list can have an accessor for each member that the examples
     * show.
     */
    void checkAccessors(List<JavaMember> members) {
        if (members.size() > MAX_ACCESSORS) {
            report(
                    members.get(MAX_ACCESSORS).member().location(),
                    "the examples show " + members.size() + " members, more than the " + MAX_ACCESSORS
                            + " that an event can have accessors for; shorten the examples");
        }
    }

    /** Checks that an enum can have all values. */
    void checkValues(String name, Location location, Type.ValueSetType set) {
        int count = set.values().size();
        if (count > MAX_VALUES) {
            report(
                    location,
                    Quoted.of(name) + " has " + count + " values, more than the " + MAX_VALUES
                            + " that a Java enum has room for; remove the list, so that it becomes a string");
        }
    }

    /** Checks that the decoder can know all events. */
    void checkEvents(List<SpecEvent> events) {
        if (events.size() > MAX_EVENTS) {
            report(
                    events.get(MAX_EVENTS).location(),
                    "found " + events.size() + " events, more than the " + MAX_EVENTS
                            + " that a sealed interface has room for; split the spec");
        }
    }

    /** Checks that a name or value can be a string in a class file, and so can its Java name. */
    void checkLength(String wireName, String javaName, Location location) {
        int length = Math.max(length(wireName), length(javaName));
        if (length > MAX_STRING) {
            report(
                    location,
                    Quoted.of(wireName) + " takes " + length + " bytes, more than the " + MAX_STRING
                            + " that a string in a Java class has room for; shorten it");
        }
    }

    /** Returns the length in modified UTF-8. */
    private static int length(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            length += c >= 0x800 ? 3 : c >= 0x80 || c == 0 ? 2 : 1;
        }
        return length;
    }

    private void report(Location location, String message) {
        diagnostics.report(DiagnosticId.JAVA_SIZE, location, message);
    }
}
