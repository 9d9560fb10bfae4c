package io.github.qmpevents.generator.spec;

import io.github.qmpevents.generator.model.Member.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the text says about a member's type in parentheses, in any order: {@code (json-string, optional, "a" or "b")}.
 *
 * @param jsonType the word after {@code json-}; empty where there is none
 * @param presence whether it says {@code optional}
 * @param values the values that it lists; empty if it lists none
 * @param remark what else it says; empty if nothing
 */
record TypePhrase(Optional<String> jsonType, Presence presence, Optional<ValueList> values, String remark) {
    private static final Pattern JSON_TYPE = Pattern.compile("\\bjson-([a-z]++)");
    private static final Pattern OPTIONAL = Pattern.compile("(?i)\\boptional\\b");
    private static final Pattern SHOWS_OTHERS =
            Pattern.compile("(?i)\\b(?:currently|for now|so far|e\\.g\\.|for example|such as|like|including)");
    private static final Pattern INTRODUCES = Pattern.compile(
            "(?i)(?:\\bone of(?: the following)?(?: values)?|\\beither|\\balways|\\bvalues?(?: are)?|:)$");

    /** Reads what stands between the parentheses. */
    static TypePhrase of(String inner) {
        Matcher jsonType = JSON_TYPE.matcher(inner);
        Optional<String> type = jsonType.find() ? Optional.of(jsonType.group(1)) : Optional.empty();
        Presence presence = OPTIONAL.matcher(inner).find() ? Presence.OPTIONAL : Presence.MANDATORY;
        String rest = OPTIONAL.matcher(jsonType.replaceAll("")).replaceAll("");
        Optional<ValueList> values = Optional.empty();
        List<String> remarks = new ArrayList<>();
        for (String clause : clauses(rest)) {
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
        return new TypePhrase(type, presence, values, String.join("; ", remarks));
    }

    /** The parts between semicolons that stand in no quotes. */
    private static List<String> clauses(String text) {
        List<String> clauses = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                quoted = !quoted;
            } else if (text.charAt(i) == ';' && !quoted) {
                clauses.add(text.substring(start, i));
                start = i + 1;
            }
        }
        clauses.add(text.substring(start));
        return clauses;
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
