package io.github.qmpevents.generator.text.phrase;

import io.github.qmpevents.generator.model.Member.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words about a member's type in parentheses, in any order: {@code (json-string, optional, "a" or "b")}.
 *
 * @param types the words after {@code json-}, in their order
 * @param arrayOf the words that make the type an array of the last of these types, such as {@code json-array of}; empty
 *     if there are none
 * @param presence optional if the phrase says {@code optional}
 * @param values the values that it lists; empty if it lists none
 * @param remarks its other parts
 */
record TypePhrase(
        List<String> types,
        Optional<String> arrayOf,
        Presence presence,
        Optional<ValueList> values,
        List<String> remarks) {
    private static final Pattern ARRAY_OF = Pattern.compile("(?i)\\b(?:json-)?(?:array|list) of(?= json-[a-z])");
    private static final Pattern OPTIONAL = Pattern.compile("(?i)\\boptional\\b");
    private static final Pattern SHOWS_OTHERS =
            Pattern.compile("(?i)\\b(?:currently|for now|so far|e\\.g\\.|for example|such as|like|including)");
    private static final Pattern INTRODUCES = Pattern.compile(
            "(?i)(?:\\bone of(?: the following)?(?: values)?|\\beither|\\balways|\\bvalues?(?: are)?|:)$");

    /** Parses the text between the parentheses. */
    static TypePhrase of(String inner) {
        List<String> types = new ArrayList<>();
        Matcher type = TextType.WORD.matcher(inner);
        while (type.find()) {
            types.add(type.group(1));
        }
        Matcher array = ARRAY_OF.matcher(inner);
        Optional<String> arrayOf = array.find() ? Optional.of(array.group()) : Optional.empty();
        Presence presence = OPTIONAL.matcher(inner).find() ? Presence.OPTIONAL : Presence.MANDATORY;
        String untyped = TextType.WORD.matcher(array.replaceFirst("")).replaceAll("");
        String rest = OPTIONAL.matcher(untyped).replaceAll("");
        Optional<ValueList> values = Optional.empty();
        List<String> remarks = new ArrayList<>();
        for (String clause : Separators.split(rest, ';')) {
            Optional<ValueList> found = values.isPresent() ? Optional.empty() : values(clause);
            String remark = Separators.tidy(
                    found.isPresent() ? clause.substring(found.get().end()) : clause);
            if (!remark.isEmpty() && !remark.equals(".")) {
                remarks.add(remark);
            }
            if (found.isPresent()) {
                values = found;
            }
        }
        return new TypePhrase(types, arrayOf, presence, values, remarks);
    }

    /** Returns the type: an array, or the first known type; empty if there is none. */
    Optional<TextType> type() {
        return arrayOf.isPresent() ? Optional.of(TextType.ARRAY) : firstKnown(types);
    }

    /** Returns the type of the elements, if the text gives it together with that of the array. */
    Optional<TextType> elementType() {
        return arrayOf.isPresent() ? TextType.of(types.get(types.size() - 1)) : Optional.empty();
    }

    private static Optional<TextType> firstKnown(List<String> names) {
        for (String name : names) {
            Optional<TextType> type = TextType.of(name);
            if (type.isPresent()) {
                return type;
            }
        }
        return Optional.empty();
    }

    private static Optional<ValueList> values(String clause) {
        int quote = clause.indexOf('"');
        ValueList words = ValueList.words(clause, Math.max(quote, 0));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String before = Separators.tidy(clause.substring(0, quote));
        if (SHOWS_OTHERS.matcher(before).find()) {
            return Optional.of(words.open());
        }
        if (!before.isEmpty() && !INTRODUCES.matcher(before).find()) {
            return Optional.empty();
        }
        String after = clause.substring(words.end()).strip();
        boolean isList = after.isEmpty() || ",.".indexOf(after.charAt(0)) >= 0;
        return Optional.of(isList ? words : ValueList.examples(clause, quote));
    }
}
