package io.github.qmpevents.generator.diff;

import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.Member.Conclusion;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.ArrayType;
import io.github.qmpevents.generator.model.Type.ValueSetType;
import java.util.Optional;

/** The words for a member's type on the wire in messages. */
final class WireType {
    private WireType() {}

    static String of(Member member) {
        Optional<Conclusion> conclusion = member.conclusion();
        if (conclusion.isEmpty()) {
            return text(member.type());
        }
        return switch (conclusion.get().part()) {
            case TYPE -> concluded(member.type(), conclusion.get().externalType());
            case WHOLENESS -> "number";
            case ELEMENT -> "array of " + concluded(((ArrayType) member.type()).element(), Optional.empty());
        };
    }

    private static String concluded(Type type, Optional<String> externalType) {
        String given = externalType.orElse("not given");
        return type == ScalarType.ANY ? given : given + " (" + type.label() + " in the example)";
    }

    private static String text(Type type) {
        if (type instanceof ArrayType array) {
            return "array of " + text(array.element());
        }
        return type instanceof ValueSetType ? "string of a set" : type.label();
    }
}
