package io.github.qmpevents.generator.java.naming;

import io.github.qmpevents.generator.java.type.JavaAlternate;
import io.github.qmpevents.generator.java.type.JavaDefinition;
import io.github.qmpevents.generator.java.type.JavaMember;
import io.github.qmpevents.generator.java.type.JavaObject;
import io.github.qmpevents.generator.java.type.JavaType;
import io.github.qmpevents.generator.java.type.JavaUnion;
import io.github.qmpevents.generator.java.type.JavaValueSet;
import java.util.List;

/** A visitor that counts generated nested types. */
final class NestedTypes implements JavaDefinition.Visitor<Integer> {
    /** The interface, the types of listed and unlisted values, and the set of all values. */
    private static final int OF_A_VALUE_SET = 4;

    /** The interface, the record of an unlisted case, and the class that reads and writes values. */
    private static final int OF_A_CHOICE = 3;

    private NestedTypes() {}

    /** Returns the number of nested types for a member of a type. */
    static int count(JavaType type) {
        return type.nestedDefinition()
                .map(definition -> definition.accept(new NestedTypes()))
                .orElse(0);
    }

    private static int count(List<JavaMember> members) {
        int count = 0;
        for (JavaMember member : members) {
            count += count(member.type());
        }
        return count;
    }

    @Override
    public Integer visit(JavaValueSet set) {
        return OF_A_VALUE_SET;
    }

    @Override
    public Integer visit(JavaObject object) {
        return 1 + count(object.members());
    }

    @Override
    public Integer visit(JavaUnion union) {
        int count = OF_A_CHOICE + count(union.tag().type()) + count(union.common());
        for (JavaUnion.Case branch : union.cases()) {
            count += 1 + count(branch.members());
            if (branch.inner().isPresent()) {
                count += count(branch.inner().get());
            }
        }
        return count;
    }

    @Override
    public Integer visit(JavaAlternate alternate) {
        int count = OF_A_CHOICE;
        for (JavaAlternate.Choice choice : alternate.choices()) {
            count += 1 + count(choice.type());
        }
        return count;
    }
}
