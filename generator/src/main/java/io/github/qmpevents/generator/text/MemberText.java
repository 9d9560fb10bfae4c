package io.github.qmpevents.generator.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the text says about a member, taken apart.
 *
 * @param phrase what it says of its type
 * @param types the places of the types that it mentions there
 * @param values the values that the text lists; empty where it lists none
 * @param externalType the name of a type that is described elsewhere; empty where the text names none
 * @param introducesValues whether it says that the member is one of several values, which may follow as a list
 * @param description the rest, in one line
 */
record MemberText(
        TypePhrase phrase,
        List<TypeMention> types,
        Optional<ValueList> values,
        Optional<String> externalType,
        boolean introducesValues,
        String description) {
    private static final Pattern INTRODUCTION = Pattern.compile("(?i)[\\s,;:]*+"
            + "(?:(?:(?:which|that|and) )?(?:\\bit's|\\bit is|\\bis|\\bcan be|\\bmay be|\\bmust be|\\bwill be)\\s++)?+"
            + "(?:\\b(?:any|one|either)\\s++of\\b(?:\\s++the\\s++following)?(?:\\s++values)?+"
            + "|\\b(?:possible|valid)\\s++values(?:\\s++are)?+|\\beither)\\s*+:?+\\s*+$");

    /** How far before the values their introduction begins, at most. */
    private static final int LONGEST_INTRODUCTION = 120;

    private static final Pattern EXTERNAL_TYPE = Pattern.compile(
            "\\b([A-Z]\\w*+),?\\s++type,?\\s++(?:is\\s++)?(?:as\\s++)?(?:described|defined|documented)\\s++in\\b");

    /** Takes the lines after a member's name apart. */
    static MemberText of(List<TextLine> lines) {
        String text = Prose.join(lines);
        Parentheses parentheses = Parentheses.part(text);
        TypePhrase phrase = TypePhrase.of(parentheses.inside());
        String outside = parentheses.outside();
        Optional<ValueList> listed = phrase.values().isPresent() ? Optional.empty() : values(outside);
        String head = listed.isPresent() ? outside.substring(0, listed.get().start()) : outside;
        String tail = listed.isPresent() ? outside.substring(listed.get().end()) : "";
        int introduction = listed.isPresent() || head.endsWith(":") ? introduction(head) : -1;
        String description = withoutColon(introduction < 0 ? head : head.substring(0, introduction)) + afterStop(tail);
        int firstType = parentheses.typesBefore();
        return new MemberText(
                phrase,
                TypeMention.in(lines)
                        .subList(firstType, firstType + phrase.types().size()),
                listed.isPresent() ? listed : phrase.values(),
                externalType(text),
                introduction >= 0,
                withRemark(Prose.inOneLine(description), String.join("; ", phrase.remarks())));
    }

    /** The name of the type that a text says is described elsewhere. */
    static Optional<String> externalType(String text) {
        Matcher matcher = EXTERNAL_TYPE.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<ValueList> values(String text) {
        ValueList lines = ValueList.lines(text);
        if (!lines.isEmpty()) {
            return Optional.of(lines);
        }
        int quote = text.indexOf('"');
        int afterColon = text.indexOf('"', text.lastIndexOf(':') + 1);
        Optional<ValueList> words = words(text, quote);
        return words.isPresent() ? words : words(text, afterColon);
    }

    /** Not every quoted word is a value: a list of values is introduced, or stands behind a colon at the end. */
    private static Optional<ValueList> words(String text, int start) {
        if (start < 0) {
            return Optional.empty();
        }
        ValueList words = ValueList.words(text, start);
        String head = text.substring(0, start).stripTrailing();
        boolean introduced = introduction(head) >= 0 || (head.endsWith(":") && words.endsText(text));
        return introduced && !words.isEmpty() ? Optional.of(words) : Optional.empty();
    }

    private static int introduction(String head) {
        int from = Math.max(0, head.length() - LONGEST_INTRODUCTION);
        Matcher matcher = INTRODUCTION.matcher(head);
        return matcher.find(from) ? matcher.start() : -1;
    }

    private static String withoutColon(String text) {
        String stripped = text.stripTrailing();
        return stripped.endsWith(":") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }

    private static String afterStop(String tail) {
        String rest = tail.strip();
        rest = rest.startsWith(".") || rest.startsWith(",") ? rest.substring(1) : rest;
        return rest.isBlank() ? "" : "\n\n" + rest.strip();
    }

    private static String withRemark(String description, String remark) {
        return remark.isEmpty() ? description : (description + " (" + Prose.inOneLine(remark) + ")").strip();
    }
}
