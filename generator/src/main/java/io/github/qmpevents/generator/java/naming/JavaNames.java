package io.github.qmpevents.generator.java.naming;

import io.github.qmpevents.generator.java.type.JavaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * Java names for names on the wire: {@code tray-open} becomes {@code TrayOpen}, {@code trayOpen} and {@code
 * TRAY_OPEN}. A name that Java or the generated code uses itself gets a {@code _} at its end. Names without a letter or
 * digit have no Java name.
 */
final class JavaNames {
    /**
     * The names in every record, generated event and generated enum; the variables in generated methods; the first
     * parts of the packages that generated code uses; and {@code yield}, which Java does not allow as a call.
     */
    private static final Set<String> TAKEN = Set.of(
            "VALUES",
            "clone",
            "eventName",
            "finalize",
            "getClass",
            "hashCode",
            "in",
            "io",
            "java",
            "notify",
            "notifyAll",
            "out",
            "timestamp",
            "toJson",
            "toString",
            "wait",
            "yield");

    private static final Pattern IN_CAMEL_CASE = Pattern.compile("[A-Za-z][A-Za-z0-9]*+");

    /** The constant with the name of an event. */
    static final String NAME = "NAME";

    private JavaNames() {}

    /** Returns the name of a type. */
    static Optional<String> type(String wireName) {
        String name = capitalized(words(wireName));
        return name.isEmpty() ? Optional.empty() : Optional.of(identifier(name));
    }

    /**
     * Returns the name of the type for a definition with a name. Keeps a name in camel case, such as {@code
     * ACPIOSTInfo}.
     */
    static Optional<String> definition(String name) {
        return IN_CAMEL_CASE.matcher(name).matches()
                ? Optional.of(upper(name.substring(0, 1)) + name.substring(1))
                : type(name);
    }

    /** Returns the name of the record of an event. */
    static Optional<String> event(String wireName) {
        Optional<String> type = type(wireName);
        return type.isPresent() ? Optional.of(type.get() + "Event") : type;
    }

    /** Returns the name of a record component or a local variable. */
    static Optional<String> member(String wireName) {
        List<String> words = words(wireName);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(notTaken(identifier(words.get(0) + capitalized(words.subList(1, words.size())))));
    }

    /**
     * Returns the name of the constant for a member. It differs from the names of the record component and of a type
     * for the member's values, even if its letters have no uppercase forms.
     */
    static String memberConstant(String wireName) {
        String name = constant(wireName).orElseThrow();
        boolean taken = name.equals(JavaObject.MEMBERS)
                || name.equals(NAME)
                || name.equals(member(wireName).orElseThrow())
                || name.equals(type(wireName).orElseThrow());
        return taken ? name + "_" : name;
    }

    /** Returns the name of an enum constant. */
    static Optional<String> constant(String wireName) {
        String name = upper(String.join("_", words(wireName)));
        return name.isEmpty() ? Optional.empty() : Optional.of(notTaken(identifier(name)));
    }

    private static String notTaken(String name) {
        return TAKEN.contains(name) || SourceVersion.isKeyword(name) ? name + "_" : name;
    }

    private static String identifier(String name) {
        return Character.isJavaIdentifierStart(name.codePointAt(0)) ? name : "_" + name;
    }

    /**
     * Returns the words of a name in lower case. Words end at other characters, and before a capital letter after a
     * lowercase letter.
     */
    private static List<String> words(String wireName) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int before = ' ';
        int next = 0;
        while (next < wireName.length()) {
            int c = wireName.codePointAt(next);
            next += Character.charCount(c);
            boolean hump = Character.isLowerCase(before) && Character.isUpperCase(c);
            boolean letter = Character.isLetterOrDigit(c) && Character.isJavaIdentifierPart(c);
            if ((hump || !letter) && !word.isEmpty()) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
            if (letter) {
                word.appendCodePoint(c);
            }
            before = c;
        }
        if (!word.isEmpty()) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    private static String capitalized(List<String> words) {
        StringBuilder capitalized = new StringBuilder();
        for (String word : words) {
            int second = word.offsetByCodePoints(0, 1);
            capitalized.append(upper(word.substring(0, second))).append(word, second, word.length());
        }
        return capitalized.toString();
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
