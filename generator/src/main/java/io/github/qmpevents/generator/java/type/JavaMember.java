package io.github.qmpevents.generator.java.type;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.qmpevents.generator.model.Member;

/**
 * A member with its Java name and type. Immutable.
 *
 * @param member the member
 * @param name the name of its record component
 * @param constant the name of the constant for reading and writing it
 * @param type the type of its value
 */
public record JavaMember(Member member, String name, String constant, JavaType type) {
    /** Returns the type of the record component. */
    public TypeName componentType() {
        return member.isOptional() ? type.optionalName() : type.typeName();
    }

    /** Returns the type of the record component in source code, without packages. */
    public String componentText() {
        return member.isOptional() ? type.optionalText() : type.text();
    }

    /** Returns a statement that checks the record component in a constructor; empty if it needs no check. */
    public CodeBlock check() {
        if (componentType().isPrimitive()) {
            return CodeBlock.of("");
        }
        return CodeBlock.of("$L;\n", member.isOptional() ? type.checkOptional(name) : type.check(name));
    }

    /** Returns a statement that reads the member into a local variable. */
    public CodeBlock read() {
        if (!member.isOptional()) {
            CodeBlock value = type.read(CodeBlock.of("in.member($N)", constant));
            return CodeBlock.of("$T $N = $L;\n", componentType(), name, value);
        }
        return CodeBlock.of(
                "$1T $2N = in.has($3N) ? $4T.of($5L) : $4T.empty();\n",
                componentType(),
                name,
                constant,
                type.optionalClass(),
                type.read(CodeBlock.of("in")));
    }

    /** Returns a statement that writes the member. */
    public CodeBlock write() {
        if (!member.isOptional()) {
            return CodeBlock.of("$L;\n", type.writeMember(constant, CodeBlock.of("$N", name)));
        }
        CodeBlock write = type.writeMember(constant, CodeBlock.of("value"));
        return CodeBlock.of("$N.ifPresent(value -> $L);\n", name, write);
    }
}
