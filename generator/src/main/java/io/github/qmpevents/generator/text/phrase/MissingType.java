package io.github.qmpevents.generator.text.phrase;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.diagnostic.Quoted;
import io.github.qmpevents.generator.diagnostic.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports on members without a known type, with suggestions. */
public final class MissingType {
    private static final Pattern IN_PARENTHESES = Pattern.compile("\\(([^()]*+)\\)");
    private static final Pattern PREFIX = Pattern.compile("(?i)^json[ _-]?");

    private final Diagnostics diagnostics;

    public MissingType(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Reports a member.
     *
     * @param consequence the consequence and the remedy
     */
    public void report(String name, Location location, MemberText text, String consequence) {
        List<String> types = text.phrase().types();
        boolean isUnknown = !types.isEmpty() && text.phrase().type().isEmpty();
        Optional<Suggestion> meant = isUnknown ? known(types.get(0)) : named(text.description());
        String found = isUnknown
                ? "the type " + Quoted.of("json-" + types.get(0)) + " of " + Quoted.of(name) + " is unknown"
                : "the text gives no type for " + Quoted.of(name);
        String question = meant.isPresent() ? " (" + meant.get().question() + ")" : "";
        diagnostics.report(DiagnosticId.MEMBER_TYPE, location, found + question + ": " + consequence);
    }

    private static Optional<Suggestion> known(String word) {
        Optional<Suggestion> meant = Suggestion.of(word, TextType.names());
        return meant.isPresent()
                ? Optional.of(new Suggestion("json-" + meant.get().word()))
                : meant;
    }

    /** Returns a type that is named in parentheses without {@code json-}. */
    private static Optional<Suggestion> named(String text) {
        Matcher inside = IN_PARENTHESES.matcher(text);
        while (inside.find()) {
            for (String part : Separators.split(inside.group(1), ',')) {
                String word = PREFIX.matcher(part.strip()).replaceFirst("");
                if (TextType.of(word).isPresent()) {
                    return known(word);
                }
            }
        }
        return Optional.empty();
    }
}
