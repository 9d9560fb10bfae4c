package io.github.qmpevents.generator.text;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.diagnostic.Quoted;
import io.github.qmpevents.generator.model.Description;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.Member.Conclusion;
import io.github.qmpevents.generator.model.Member.Conclusion.Part;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.ArrayType;
import io.github.qmpevents.generator.model.Type.Extent;
import io.github.qmpevents.generator.model.Type.ObjectType;
import io.github.qmpevents.generator.model.Type.ValueSetType;
import io.github.qmpevents.generator.model.Value;
import io.github.qmpevents.generator.text.block.Bullet;
import io.github.qmpevents.generator.text.block.MemberName;
import io.github.qmpevents.generator.text.block.Prose;
import io.github.qmpevents.generator.text.block.TextLine;
import io.github.qmpevents.generator.text.example.ExampleValue;
import io.github.qmpevents.generator.text.example.TypeInference;
import io.github.qmpevents.generator.text.phrase.MemberText;
import io.github.qmpevents.generator.text.phrase.MissingType;
import io.github.qmpevents.generator.text.phrase.PhraseCheck;
import io.github.qmpevents.generator.text.phrase.TextType;
import io.github.qmpevents.generator.text.phrase.TypeMentions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A reader of lists of members. */
final class MemberReader {
    private final TypeMentions mentions;
    private final Diagnostics diagnostics;
    private final PhraseCheck phraseCheck;
    private final MissingType missingType;

    MemberReader(TypeMentions mentions, Diagnostics diagnostics) {
        this.mentions = mentions;
        this.diagnostics = diagnostics;
        phraseCheck = new PhraseCheck(diagnostics);
        missingType = new MissingType(diagnostics);
    }

    /**
     * Returns the members that a list declares.
     *
     * @param bullets the items of the list
     * @param shown the corresponding objects in examples
     */
    List<Member> members(List<Bullet> bullets, List<ExampleValue> shown) {
        Map<String, Member> members = new LinkedHashMap<>();
        for (Bullet bullet : bullets) {
            for (MemberName name : MemberName.of(bullet)) {
                Member member = member(name, bullet, shown);
                Member first = members.putIfAbsent(member.name(), member);
                if (first != null) {
                    duplicate(member, first);
                }
            }
        }
        return List.copyOf(members.values());
    }

    private void duplicate(Member member, Member first) {
        diagnostics.report(
                DiagnosticId.DUPLICATE_MEMBER,
                member.location(),
                "a second member has the name " + Quoted.of(member.name()) + "; rename or remove one of them",
                diagnostics.related(first.location(), "the first one is here"));
    }

    private Member member(MemberName name, Bullet bullet, List<ExampleValue> shown) {
        Location location = diagnostics.at(name.start().line(), name.start().column());
        List<TextLine> lines = new ArrayList<>(name.rest());
        List<Bullet> children = new ArrayList<>();
        for (Bullet child : bullet.children()) {
            if (MemberName.of(child).isEmpty()) {
                lines.addAll(child.lines());
            } else {
                children.add(child);
            }
        }
        MemberText text = MemberText.of(lines);
        mentions.read(text);
        phraseCheck.check(name.text(), text);
        List<ExampleValue> values = new ArrayList<>();
        for (ExampleValue object : shown) {
            Optional<ExampleValue> value = object.member(name.text());
            if (value.isPresent()) {
                values.add(value.get());
            }
        }
        Optional<Type> given = type(text, children, values);
        return new Member(
                name.text(),
                location,
                given.isPresent() ? given.get() : untyped(name.text(), location, text, children, values),
                text.presence(),
                Description.of(text.description()),
                concluded(given, text, children).map(part -> new Conclusion(part, text.externalType())));
    }

    /** Returns the part of the type that the text does not give. */
    private static Optional<Part> concluded(Optional<Type> given, MemberText text, List<Bullet> children) {
        if (given.isEmpty()) {
            return areMembers(children, text) ? Optional.empty() : Optional.of(Part.TYPE);
        }
        boolean isArrayOfUnknown =
                given.get() instanceof ArrayType && text.elementType().isEmpty() && children.isEmpty();
        if (isArrayOfUnknown) {
            return Optional.of(Part.ELEMENT);
        }
        return text.type().equals(Optional.of(TextType.NUMBER)) ? Optional.of(Part.WHOLENESS) : Optional.empty();
    }

    /** Returns the type that the text gives; empty if it gives none, or a type that can't have the members below it. */
    private Optional<Type> type(MemberText text, List<Bullet> children, List<ExampleValue> values) {
        Optional<TextType> type = text.type();
        if (type.isEmpty()) {
            return Optional.empty();
        }
        return switch (type.get()) {
            case OBJECT -> Optional.of(new ObjectType(members(children, values)));
            case ARRAY -> Optional.of(array(text, children, values));
            case STRING, INTEGER, NUMBER, BOOLEAN ->
                haveTypes(children) ? Optional.empty() : Optional.of(scalar(type.get(), text, children));
        };
    }

    private static Type scalar(TextType type, MemberText text, List<Bullet> children) {
        return type == TextType.STRING ? valueSet(text, children).orElse(type.model()) : type.model();
    }

    private static boolean haveTypes(List<Bullet> bullets) {
        for (Bullet bullet : bullets) {
            for (TextLine line : bullet.lines()) {
                if (line.text().contains("json-")) {
                    return true;
                }
            }
        }
        return false;
    }

    private Type array(MemberText text, List<Bullet> children, List<ExampleValue> arrays) {
        List<ExampleValue> elements =
                arrays.stream().flatMap(ExampleValue::elements).toList();
        if (!children.isEmpty()) {
            return new ArrayType(new ObjectType(members(children, elements)));
        }
        Optional<TextType> element = text.elementType();
        return new ArrayType(
                element.isPresent()
                        ? element.get().model()
                        : TypeInference.type(elements).orElse(ScalarType.ANY));
    }

    /** Returns the values in the text, or in a nested list. */
    private static Optional<Type> valueSet(MemberText text, List<Bullet> children) {
        Optional<ValueSetType> listed = text.valueSet();
        if (listed.isPresent()) {
            return Optional.of(listed.get());
        }
        Map<String, Value> values = new LinkedHashMap<>();
        for (Bullet child : children) {
            for (MemberName name : MemberName.of(child)) {
                Description description = Description.of(Prose.inOneLine(Prose.join(name.rest())));
                values.putIfAbsent(name.text(), new Value(name.text(), description));
            }
        }
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(new ValueSetType(List.copyOf(values.values()), Extent.CLOSED));
    }

    /** Returns true if the items below a member without a type are its members. */
    private static boolean areMembers(List<Bullet> children, MemberText text) {
        return haveTypes(children) || !(children.isEmpty() || text.introducesValues());
    }

    private Type untyped(
            String name, Location location, MemberText text, List<Bullet> children, List<ExampleValue> values) {
        if (areMembers(children, text)) {
            missingType.report(
                    name, location, text, "its type is assumed to be object, since members follow; add (json-object)");
            return new ObjectType(members(children, values));
        }
        Optional<Type> listed = valueSet(text, children);
        Optional<Type> inferred = listed.or(() -> TypeInference.type(values));
        String evidence = listed.isPresent() ? "its values show" : "the example shows";
        missingType.report(
                name,
                location,
                text,
                inferred.map(t -> "its type is assumed to be " + t.label() + ", as " + evidence + "; add its type")
                        .orElse("no example shows it, so it will be raw JSON; add its type, such as (json-string)"));
        return inferred.orElse(ScalarType.ANY);
    }
}
