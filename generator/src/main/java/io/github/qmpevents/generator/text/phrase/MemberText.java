package io.github.qmpevents.generator.text.phrase;

import io.github.qmpevents.generator.model.Member.Presence;
import io.github.qmpevents.generator.model.Type.ValueSetType;
import io.github.qmpevents.generator.text.block.Prose;
import io.github.qmpevents.generator.text.block.TextLine;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parsed text of a member: its type, its values and its description. */
public final class MemberText {
    private static final Pattern INTRODUCTION = Pattern.compile("(?i)[\\s,;:]*+"
            + "(?:(?:(?:which|that|and) )?(?:\\bit's|\\bit is|\\bis|\\bcan be|\\bmay be|\\bmust be|\\bwill be)\\s++)?+"
            + "(?:\\b(?:any|one|either)\\s++of\\b(?:\\s++the\\s++following)?(?:\\s++values)?+"
            + "|\\b(?:possible|valid)\\s++values(?:\\s++are)?+|\\beither)\\s*+:?+\\s*+$");

    /** The greatest distance from the beginning of an introduction to the values, in characters. */
    private static final int LONGEST_INTRODUCTION = 120;

    private static final Pattern EXTERNAL_TYPE = Pattern.compile(
            "\\b([A-Z]\\w*+),?\\s++type,?\\s++(?:is\\s++)?(?:as\\s++)?(?:described|defined|documented)\\s++in\\b");

    private final TypePhrase phrase;
    private final List<TypeMention> types;
    private final Optional<ValueList> values;
    private final Optional<String> externalType;
    private final boolean introducesValues;
    private final String description;

    private MemberText(List<TextLine> lines) {
        String text = Prose.join(lines);
        Parentheses parentheses = Parentheses.part(text);
        phrase = TypePhrase.of(parentheses.inside());
        String outside = parentheses.outside();
        Optional<ValueList> listed = phrase.values().isPresent() ? Optional.empty() : values(outside);
        String head = listed.isPresent() ? outside.substring(0, listed.get().start()) : outside;
        String tail = listed.isPresent() ? outside.substring(listed.get().end()) : "";
        int introduction = listed.isPresent() || head.endsWith(":") ? introduction(head) : -1;
        String rest = withoutColon(introduction < 0 ? head : head.substring(0, introduction)) + afterStop(tail);
        int firstType = parentheses.typesBefore();
        types = TypeMention.in(lines)
                .subList(firstType, firstType + phrase.types().size());
        values = listed.isPresent() ? listed : phrase.values();
        externalType = externalType(text);
        introducesValues = introduction >= 0;
        description = withRemark(Prose.inOneLine(rest), String.join("; ", phrase.remarks()));
    }

    /** Parses the lines after a member's name. */
    public static MemberText of(List<TextLine> lines) {
        return new MemberText(lines);
    }

    /** Returns the words next to the type. */
    TypePhrase phrase() {
        return phrase;
    }

    /** Returns the types that the text mentions there, with their locations. */
    List<TypeMention> types() {
        return types;
    }

    /** Returns the type; empty if the text gives none, or an unknown one. */
    public Optional<TextType> type() {
        return phrase.type();
    }

    /** Returns the type of the elements, if the text gives it together with that of the array. */
    public Optional<TextType> elementType() {
        return phrase.elementType();
    }

    /** Returns the presence of the member: only the word {@code optional} makes it optional. */
    public Presence presence() {
        return phrase.presence();
    }

    /** Returns the values that the text lists; empty if it lists none. */
    public Optional<ValueSetType> valueSet() {
        return values.isPresent()
                ? Optional.of(
                        new ValueSetType(values.get().values(), values.get().extent()))
                : Optional.empty();
    }

    /** Returns the name of a type that is described elsewhere; empty if the text names none. */
    public Optional<String> externalType() {
        return externalType;
    }

    /** Returns true if the text introduces a list of values, which may follow as a nested list. */
    public boolean introducesValues() {
        return introducesValues;
    }

    /** Returns the rest of the text, in one line. */
    public String description() {
        return description;
    }

    /** Returns the name of a type that, according to a text, is described elsewhere. */
    public static Optional<String> externalType(String text) {
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

    /**
     * Returns the quoted words that are values: they follow an introduction, or a colon at the end. Other quoted words
     * are not values.
     */
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
