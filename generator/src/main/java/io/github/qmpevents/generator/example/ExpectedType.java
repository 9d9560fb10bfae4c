package io.github.qmpevents.generator.example;

import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.Member.Conclusion.Part;
import io.github.qmpevents.generator.model.Type;
import java.util.Optional;

/**
 * The expected type of a value in an example.
 *
 * @param path the path of the value in the event, such as {@code data.server.port}
 * @param type the type
 * @param concluded the part of the type that is not from the spec
 */
record ExpectedType(String path, Type type, Optional<Part> concluded) {
    /** Returns a type that the spec declares. */
    static ExpectedType declared(String path, Type type) {
        return new ExpectedType(path, type, Optional.empty());
    }

    /** Returns the type of a member of this object. */
    ExpectedType member(Member member) {
        Optional<Part> part =
                concluded.isPresent() ? concluded : member.conclusion().map(Member.Conclusion::part);
        return new ExpectedType(path + "." + member.name(), member.type(), part);
    }

    /** Returns the type of an element of this array. */
    ExpectedType element(Type element) {
        return new ExpectedType(path + "[]", element, concluded.isPresent() ? Optional.of(Part.TYPE) : concluded);
    }

    /** Returns the same value with a more precise type. */
    ExpectedType as(Type other) {
        return new ExpectedType(path, other, concluded);
    }

    /** Returns true for a whole number that may be written with a fraction or an exponent. */
    boolean isFreelyWritten() {
        return concluded.isPresent();
    }

    /** Returns the name of a scalar type in messages. */
    String label() {
        return concluded.isPresent() && concluded.get() == Part.WHOLENESS
                ? "number (a whole one of 64 bits)"
                : type.label();
    }

    /** Returns the words for the source of the type. */
    String source() {
        return concluded.isPresent() && concluded.get() == Part.TYPE ? "assumed to be" : "declared as";
    }
}
