package io.github.qmpevents.generator.java;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * Java names for names on the wire: {@code tray-open} gives {@code TrayOpen}, {@code trayOpen} and {@code TRAY_OPEN}. A name that
 * Java or the generated code needs for itself gets a {@code _} at its end. Names without a letter or digit have no Java name.
 */
final class JavaNames {
    /**
     * What every record, every generated event and every generated enum has; what the methods of generated code call their
     * variables; and what the packages begin with that they name.
     */
    private static final Set<String> TAKEN = Set.of(
            "NAMES",
            "clone",
            "eventName",
            "finalize",
            "getClass",
            "hashCode",
            "in",
            "io",
            "java",
            "member",
            "notify",
            "notifyAll",
            "out",
            "timestamp",
            "toJson",
            "toString",
            "wait");

    private JavaNames() {}

    /** The name of a type. */
    static Optional<String> type(String wireName) {
        return join(words(wireName), JavaNames::capitalized, JavaNames::capitalized, "");
    }

    /** The name of a record component or a local variable. */
    static Optional<String> member(String wireName) {
        return join(words(wireName), UnaryOperator.identity(), JavaNames::capitalized, "")
                .map(JavaNames::notTaken);
    }

    /** The name of an enum constant. */
    static Optional<String> constant(String wireName) {
        return join(words(wireName), JavaNames::upper, JavaNames::upper, "_").map(JavaNames::notTaken);
    }

    private static String notTaken(String name) {
        return TAKEN.contains(name) || SourceVersion.isKeyword(name) ? name + "_" : name;
    }

    private static Optional<String> join(
            List<String> words, UnaryOperator<String> first, UnaryOperator<String> other, String separator) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String head = first.apply(words.get(0));
        String tail = words.stream()
                .skip(1)
                .map(word -> separator + other.apply(word))
                .collect(Collectors.joining());
        String name = head + tail;
        return Optional.of(Character.isJavaIdentifierStart(name.codePointAt(0)) ? name : "_" + name);
    }

    /** The words of a name in lower case: what stands between other characters, and before a capital after a small letter. */
    private static List<String> words(String wireName) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int before = ' ';
        for (int c : wireName.codePoints().toArray()) {
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

    private static String capitalized(String word) {
        int second = word.offsetByCodePoints(0, 1);
        return upper(word.substring(0, second)) + word.substring(second);
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
