package io.github.qmpevents.generator.text.phrase;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Quoted;
import io.github.qmpevents.generator.diagnostic.Suggestion;
import io.github.qmpevents.generator.text.block.Section;
import io.github.qmpevents.generator.text.block.SourceText;
import io.github.qmpevents.generator.text.block.TextLine;
import java.util.List;
import java.util.TreeSet;

/**
 * All words of a text that name a type, such as {@code json-string}. The words that remain after reading belong to no
 * member.
 */
public final class TypeMentions {
    private final TreeSet<TypeMention> unread = new TreeSet<>();

    private TypeMentions() {}

    /** Returns all types that a text names. Leaves out words that only begin like a type. */
    public static TypeMentions in(SourceText source) {
        TypeMentions mentions = new TypeMentions();
        for (int i = 0; i < source.lines().size(); i++) {
            TextLine line = new TextLine(i + 1, 1, source.lines().get(i));
            for (TypeMention mention : TypeMention.in(List.of(line))) {
                mentions.add(mention);
            }
        }
        return mentions;
    }

    private void add(TypeMention mention) {
        boolean isType = TextType.of(mention.name()).isPresent()
                || Suggestion.of(mention.name(), TextType.names()).isPresent();
        if (isType) {
            unread.add(mention);
        }
    }

    /** Removes the types of a member. */
    public void read(MemberText member) {
        for (TypeMention type : member.types()) {
            unread.remove(type);
        }
    }

    /** Removes the types in a section that is not read. */
    public void skip(Section section) {
        TypeMention from = new TypeMention(section.heading().line(), 0, "");
        TypeMention to = new TypeMention(section.end(), 0, "");
        unread.subSet(from, to).clear();
    }

    /** Reports the remaining types. */
    public void report(Diagnostics diagnostics) {
        for (TypeMention type : unread) {
            diagnostics.report(
                    DiagnosticId.MEMBER_UNREAD,
                    diagnostics.at(type.line(), type.column()),
                    "found no member in this line, although it names the type " + Quoted.of("json-" + type.name())
                            + "; write each member as an item of a list: - \"name\": description (json-string)");
        }
    }
}
