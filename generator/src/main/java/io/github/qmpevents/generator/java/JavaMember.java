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

    /** Returns the name of the constant that stands for the member when an object is read or written. */
    String constant() {
        return JavaNames.memberConstant(member.name());
    }

    /** Returns a statement that reads the member into a local variable. */
    CodeBlock read() {
        if (!member.isOptional()) {
            CodeBlock value = type.read(CodeBlock.of("in.member($N)", constant()));
            return CodeBlock.of("$T $N = $L;\n", componentType(), name, value);
        }
        return CodeBlock.of(
                "$1T $2N = in.has($3N) ? $4T.of($5L) : $4T.empty();\n",
                componentType(),
                name,
                constant(),
                type.optionalClass(),
                type.read(CodeBlock.of("in")));
    }

    /** A statement that writes the member. */
    CodeBlock write() {
        if (!member.isOptional()) {
            return CodeBlock.of("$L;\n", type.writeMember(constant(), CodeBlock.of("$N", name)));
        }
        CodeBlock write = type.writeMember(constant(), CodeBlock.of("value"));
        return CodeBlock.of("$N.ifPresent(value -> $L);\n", name, write);
    }
}
