package io.github.qmpevents.generator.example;

import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.Member.Conclusion.Part;
import io.github.qmpevents.generator.model.Type;
import java.util.Optional;

/**
 * The type that a value in an example has to have.
 *
 * @param path the place of the value in the event, such as {@code data.server.port}
 * @param type the type
 * @param concluded the part of the type that the spec does not give
 */
record ExpectedType(String path, Type type, Optional<Part> concluded) {
    /** A type that the spec declares. */
    static ExpectedType declared(String path, Type type) {
        return new ExpectedType(path, type, Optional.empty());
    }

    /** The type of a member of this one, which is an object. */
    ExpectedType member(Member member) {
        Optional<Part> part =
                concluded.isPresent() ? concluded : member.conclusion().map(Member.Conclusion::part);
        return new ExpectedType(path + "." + member.name(), member.type(), part);
    }

    /** The type of an element of this one, which is an array. */
    ExpectedType element(Type element) {
        return new ExpectedType(path + "[]", element, concluded.isPresent() ? Optional.of(Part.TYPE) : concluded);
    }

    /** The same value, whose type is known better. */
    ExpectedType as(Type other) {
        return new ExpectedType(path, other, concluded);
    }

    /** Returns true for a whole number that may be written with a fraction or an exponent. */
    boolean isFreelyWritten() {
        return concluded.isPresent();
    }

    /** Returns what messages call a scalar type. */
    String label() {
        return concluded.isPresent() && concluded.get() == Part.WHOLENESS
                ? "number (a whole one of 64 bits)"
                : type.label();
    }

    /** Returns how the spec gives the type. */
    String source() {
        return concluded.isPresent() && concluded.get() == Part.TYPE ? "taken to be" : "declared as";
    }
}
