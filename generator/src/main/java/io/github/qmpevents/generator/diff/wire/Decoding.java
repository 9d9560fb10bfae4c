package io.github.qmpevents.generator.diff.wire;

import io.github.qmpevents.generator.java.type.DeclaredType;
import io.github.qmpevents.generator.java.type.JavaAlternate;
import io.github.qmpevents.generator.java.type.JavaAlternate.Kind;
import io.github.qmpevents.generator.java.type.JavaData;
import io.github.qmpevents.generator.java.type.JavaDefinition;
import io.github.qmpevents.generator.java.type.JavaList;
import io.github.qmpevents.generator.java.type.JavaObject;
import io.github.qmpevents.generator.java.type.JavaScalar;
import io.github.qmpevents.generator.java.type.JavaSpec;
import io.github.qmpevents.generator.java.type.JavaType;
import io.github.qmpevents.generator.java.type.JavaUnion;
import io.github.qmpevents.generator.java.type.JavaValueSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The search for the effect on all messages of one spec if the bindings of another spec read them. Not thread-safe. */
final class Decoding {
    private final JavaTypes readers;
    private final JavaTypes senders;

    /** The effects for pairs of types with names. */
    private final Map<List<String>, Reception> known = new HashMap<>();

    /** The pairs of the current search. Types may be recursive, so effects only get worse until none changes. */
    private final List<NamedPair> pairs = new ArrayList<>();

    private boolean isSettled = true;

    /** A pair of types with names. */
    private record NamedPair(List<String> names, JavaDefinition reader, JavaDefinition sender) {}

    /**
     * Creates a decoding.
     *
     * @param reader the spec of the bindings
     * @param sender the spec of the messages
     */
    Decoding(JavaSpec reader, JavaSpec sender) {
        readers = new JavaTypes(reader);
        senders = new JavaTypes(sender);
    }

    /** Returns the effect on a value. */
    Reception ofValue(JavaType reader, JavaType sender) {
        return settled(() -> value(reader, sender));
    }

    /** Returns the effect on the values of a definition. */
    Reception ofDefinition(JavaDefinition reader, JavaDefinition sender) {
        return settled(() -> definition(reader, sender));
    }

    /** Returns the effect on the data of an event. */
    Reception ofData(JavaData reader, JavaData sender) {
        return settled(() -> reader.accept(new DataReading(this, sender)));
    }

    private Reception settled(Supplier<Reception> look) {
        Reception unused = look.get();
        for (int i = 0; i < pairs.size(); i++) { // Finds further pairs.
            update(pairs.get(i));
        }
        do {
            isSettled = true;
            for (int i = pairs.size() - 1; i >= 0; i--) {
                update(pairs.get(i));
            }
        } while (!isSettled);
        pairs.clear();
        return look.get();
    }

    private void update(NamedPair pair) {
        Reception before = known.getOrDefault(pair.names(), Reception.SAME);
        Reception now = before.or(definition(pair.reader(), pair.sender()));
        if (!now.equals(before)) {
            known.put(pair.names(), now);
            isSettled = false;
        }
    }

    /** Returns the effect on a value as far as known so far. */
    Reception value(JavaType reader, JavaType sender) {
        if (reader == JavaScalar.RAW) {
            return Reception.SAME;
        }
        if (sender instanceof JavaScalar scalar) {
            return scalar(reader, scalar);
        }
        if (sender instanceof JavaList list) {
            return list(reader, list);
        }
        DeclaredType declared = (DeclaredType) sender;
        JavaDefinition sent = senders.resolve(declared);
        if (!(reader instanceof DeclaredType type)) {
            return plain(reader, sent);
        }
        JavaDefinition read = readers.resolve(type);
        if (type.nested().isPresent() || declared.nested().isPresent()) {
            return definition(read, sent);
        }
        List<String> names = List.of(type.text(), declared.text());
        Reception effect = known.get(names);
        if (effect == null) {
            known.put(names, Reception.SAME);
            pairs.add(new NamedPair(names, read, sent));
            return Reception.SAME;
        }
        return effect;
    }

    private Reception scalar(JavaType reader, JavaScalar sender) {
        if (sender == JavaScalar.RAW) {
            return Reception.malformed("is of another kind");
        }
        if (reader instanceof JavaScalar scalar) {
            return ScalarReading.effect(scalar, sender);
        }
        if (reader instanceof DeclaredType declared) {
            JavaDefinition read = readers.resolve(declared);
            if (read instanceof JavaAlternate alternate) {
                return choice(alternate, ScalarReading.kind(sender), sender);
            }
            if (read instanceof JavaValueSet && sender == JavaScalar.STRING) {
                return Reception.of(WireEffect.UNLISTED);
            }
        }
        return ScalarReading.otherKind(ScalarReading.kind(sender));
    }

    private Reception list(JavaType reader, JavaList sender) {
        if (reader instanceof JavaList list) {
            return value(list.element(), sender.element());
        }
        return reader instanceof DeclaredType declared && readers.resolve(declared) instanceof JavaAlternate alternate
                ? choice(alternate, Kind.ARRAY, sender)
                : ScalarReading.otherKind(Kind.ARRAY);
    }

    /** Returns the effect on a value of a definition if its reader expects no definition. */
    private Reception plain(JavaType reader, JavaDefinition sender) {
        if (sender instanceof JavaAlternate alternate) {
            Reception result = Reception.SAME;
            for (JavaAlternate.Choice choice : alternate.choices()) {
                result = result.or(value(reader, choice.type()));
            }
            return result;
        }
        return reader == JavaScalar.STRING && sender instanceof JavaValueSet
                ? Reception.SAME
                : ScalarReading.otherKind(kind(sender));
    }

    private static Kind kind(JavaDefinition sender) {
        return sender instanceof JavaValueSet ? Kind.STRING : Kind.OBJECT;
    }

    private Reception choice(JavaAlternate reader, Kind kind, JavaType sender) {
        for (JavaAlternate.Choice choice : reader.choices()) {
            if (choice.kind() == kind) {
                return value(choice.type(), sender);
            }
        }
        return Reception.of(WireEffect.UNLISTED);
    }

    private Reception definition(JavaDefinition reader, JavaDefinition sender) {
        if (sender instanceof JavaAlternate alternate) {
            return choices(reader, alternate);
        }
        if (reader instanceof JavaAlternate alternate) {
            for (JavaAlternate.Choice choice : alternate.choices()) {
                if (choice.kind() == kind(sender)) {
                    return choice.type() instanceof DeclaredType declared
                            ? definition(readers.resolve(declared), sender)
                            : plain(choice.type(), sender);
                }
            }
            return Reception.of(WireEffect.UNLISTED);
        }
        if (reader instanceof JavaValueSet set) {
            return sender instanceof JavaValueSet sent ? values(set, sent) : ScalarReading.otherKind(Kind.OBJECT);
        }
        if (sender instanceof JavaUnion union) {
            Reception result = Reception.SAME;
            for (SentObject object : SentObject.cases(union, senders)) {
                result = result.or(object(reader, object));
            }
            return result;
        }
        return sender instanceof JavaObject object
                ? object(reader, SentObject.of(object.members()))
                : ScalarReading.otherKind(Kind.STRING);
    }

    private Reception choices(JavaDefinition reader, JavaAlternate sender) {
        Reception result = Reception.SAME;
        for (JavaAlternate.Choice choice : sender.choices()) {
            result = result.or(
                    reader instanceof JavaAlternate alternate
                            ? choice(alternate, choice.kind(), choice.type())
                            : value(DeclaredType.nested(reader), choice.type()));
        }
        return result;
    }

    private static Reception values(JavaValueSet reader, JavaValueSet sender) {
        return Reception.of(reader.values().containsAll(sender.values()) ? WireEffect.SAME : WireEffect.UNLISTED);
    }

    /** Returns the effect on an object if its reader expects a definition. */
    Reception object(JavaDefinition reader, SentObject sent) {
        if (!(reader instanceof JavaAlternate alternate)) {
            return new ObjectReading(this, sent).of(reader);
        }
        for (JavaAlternate.Choice choice : alternate.choices()) {
            if (choice.kind() == Kind.OBJECT && choice.type() instanceof DeclaredType declared) {
                return object(readers.resolve(declared), sent);
            }
        }
        return Reception.of(WireEffect.UNLISTED);
    }

    /** Returns the types of the bindings. */
    JavaTypes readers() {
        return readers;
    }

    /** Returns the types of the messages. */
    JavaTypes senders() {
        return senders;
    }
}
