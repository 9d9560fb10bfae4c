package io.github.qmpevents.generator.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.qmpevents.generator.model.Member;

/**
 * A member with its Java name and type.
 *
 * @param member the member
 * @param name the name of its record component
 * @param type the type of its value
 */
record JavaMember(Member member, String name, JavaType type) {
    /** The type of the record component. */
    TypeName componentType() {
        return member.isOptional() ? type.optionalName() : type.typeName();
    }

    /** A statement that checks the record component in a constructor; empty if it can't be wrong. */
    CodeBlock check() {
        if (componentType().isPrimitive()) {
            return CodeBlock.of("");
        }
        return CodeBlock.of("$L;\n", member.isOptional() ? type.checkOptional(name) : type.check(name));
    }

    /** The declaration of a local variable that the member is read into. */
    CodeBlock variable() {
        CodeBlock absent =
                member.isOptional() ? CodeBlock.of("$T.empty()", type.optionalClass()) : absent(componentType());
        return CodeBlock.of("$T $N = $L;\n", componentType(), name, absent);
    }

    private static CodeBlock absent(TypeName type) {
        if (!type.isPrimitive()) {
            return CodeBlock.of("null");
        }
        return CodeBlock.of(type.equals(TypeName.BOOLEAN) ? "false" : "0");
    }

    /** An expression that reads the member. */
    CodeBlock read() {
        CodeBlock value = type.read("in");
        return member.isOptional() ? CodeBlock.of("$T.of($L)", type.optionalClass(), value) : value;
    }

    /** A statement that writes the member. */
    CodeBlock write() {
        if (!member.isOptional()) {
            return CodeBlock.of("$L;\n", type.writeMember(member.name(), CodeBlock.of("$N", name)));
        }
        CodeBlock write = type.writeMember(member.name(), CodeBlock.of("value"));
        return CodeBlock.of("$N.ifPresent(value -> $L);\n", name, write);
    }
}
