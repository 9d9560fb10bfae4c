package io.github.qmpevents.generator.java.naming;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * Names that no top-level type of a generated package may have, regardless of case: its code uses them, or may use
 * them, for other types.
 */
final class ReservedNames {
    /** The types of {@code java.lang}, which types of the package would hide. */
    private static final String JAVA_LANG = """
            AbstractMethodError Appendable ArithmeticException ArrayIndexOutOfBoundsException
            ArrayStoreException AssertionError AutoCloseable Boolean BootstrapMethodError Byte CharSequence
            Character Class ClassCastException ClassCircularityError ClassFormatError ClassLoader
            ClassNotFoundException ClassValue CloneNotSupportedException Cloneable Comparable Compiler
            Deprecated Double Enum EnumConstantNotPresentException Error Exception ExceptionInInitializerError
            Float FunctionalInterface IO IllegalAccessError IllegalAccessException IllegalArgumentException
            IllegalCallerException IllegalMonitorStateException IllegalStateException
            IllegalThreadStateException IncompatibleClassChangeError IndexOutOfBoundsException
            InheritableThreadLocal InstantiationError InstantiationException Integer InternalError
            InterruptedException Iterable LayerInstantiationException LinkageError Long MatchException Math
            Module ModuleLayer NegativeArraySizeException NoClassDefFoundError NoSuchFieldError
            NoSuchFieldException NoSuchMethodError NoSuchMethodException NullPointerException Number
            NumberFormatException Object OutOfMemoryError Override Package Process ProcessBuilder ProcessHandle
            Readable Record ReflectiveOperationException Runnable Runtime RuntimeException RuntimePermission
            SafeVarargs ScopedValue SecurityException SecurityManager Short StackOverflowError StackTraceElement
            StackWalker StrictMath String StringBuffer StringBuilder StringIndexOutOfBoundsException
            SuppressWarnings System Thread ThreadDeath ThreadGroup ThreadLocal Throwable TypeNotPresentException
            UnknownError UnsatisfiedLinkError UnsupportedClassVersionError UnsupportedOperationException
            VerifyError VirtualMachineError Void WrongThreadException
            """;

    /** The other types that generated code uses. */
    private static final String NAMED = """
            AbstractEventDecoder Codec EventDecoder EventDispatcher EventReader EventTimestamp EventWriter Instant Known List Member
            Members NullMarked Objects Optional OptionalDouble OptionalLong QmpEvent RawJson Unlisted ValueKind ValueSet WireValue
            """;

    /** The types in every generated package. */
    private static final String GENERATED = "Event QmpEventDecoder UnknownEvent";

    private static final Set<String> NAMES = new HashSet<>();

    static {
        StringTokenizer names = new StringTokenizer(String.join(" ", JAVA_LANG, NAMED, GENERATED));
        while (names.hasMoreTokens()) {
            NAMES.add(key(names.nextToken()));
        }
    }

    private ReservedNames() {}

    static boolean has(String name) {
        return NAMES.contains(key(name));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
