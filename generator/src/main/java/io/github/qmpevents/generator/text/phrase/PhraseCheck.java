package io.github.qmpevents.generator.text.phrase;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Quoted;
import io.github.qmpevents.generator.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A check of the words next to a type, such as {@code (json-string, optional)}. A remark of several words is for
 * people; a single word is for the generator, which must understand it.
 */
public final class PhraseCheck {
    private static final String OPTIONAL = "optional";

    /** Words that state a default. */
    private static final List<String> MEANING_NOTHING = List.of("mandatory", "required", "or", "and");

    private static final Pattern SINGLE_WORD = Pattern.compile("[A-Za-z][\\w-]*+|[^\\s\"]*[?|\\[\\]{}][^\\s\"]*");
    private static final Pattern NULL = Pattern.compile("(?i)\\bnull\\b");

    private final Diagnostics diagnostics;

    public PhraseCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Checks the text of a member. */
    public void check(String member, MemberText text) {
        if (text.types().isEmpty()) {
            return;
        }
        checkTypes(member, text);
        for (String remark : text.phrase().remarks()) {
            for (String part : Separators.split(remark, ',')) {
                checkPart(member, text, part.strip());
            }
        }
    }

    private void checkTypes(String member, MemberText text) {
        List<String> types = new ArrayList<>();
        for (String type : text.phrase().types()) {
            types.add("\"json-" + type + "\"");
        }
        Optional<String> arrayOf = text.phrase().arrayOf();
        if (arrayOf.isPresent()) {
            String element = text.phrase().types().get(types.size() - 1);
            if (!arrayOf.get().equals("json-array of")) {
                report(
                        text,
                        "the type of " + Quoted.of(member) + " has an unusual form: it is assumed to be"
                                + " an array; "
                                + new Suggestion("json-array of json-" + element).question());
            }
        } else if (types.size() > 1) {
            report(
                    text,
                    "the text gives " + Quoted.of(member) + " the types " + String.join(" and ", types) + ", but only "
                            + "one is used; remove the others");
        }
    }

    private void checkPart(String member, MemberText text, String part) {
        String word = part.endsWith(".") ? part.substring(0, part.length() - 1) : part;
        if (NULL.matcher(part).find()) {
            report(
                    text,
                    "the text says " + Quoted.of(part) + " next to the type of " + Quoted.of(member) + ", but no member"
                            + " is ever null; write \"optional\" if it may be missing, or remove it");
        } else if (SINGLE_WORD.matcher(word).matches() && !MEANING_NOTHING.contains(word)) {
            notUnderstood(member, text, word);
        }
    }

    private void notUnderstood(String member, MemberText text, String word) {
        Optional<Suggestion> meant = meant(word);
        report(
                text,
                "the word " + Quoted.of(word) + " next to the type of " + Quoted.of(member) + " is not understood; "
                        + (meant.isPresent() ? meant.get().question() : "remove it, or put it before the parentheses"));
    }

    private static Optional<Suggestion> meant(String word) {
        return Suggestion.of(word, List.of(OPTIONAL));
    }

    private void report(MemberText text, String message) {
        TypeMention type = text.types().get(0);
        diagnostics.report(DiagnosticId.TYPE_WORDS, diagnostics.at(type.line(), type.column()), message);
    }
}
