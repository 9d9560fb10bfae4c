package io.github.qmpevents.generator.java.emit;

import com.palantir.javapoet.TypeSpec;
import io.github.qmpevents.generator.java.type.DeclaredType;
import io.github.qmpevents.generator.java.type.JavaAlternate;
import io.github.qmpevents.generator.java.type.JavaDefinition;
import io.github.qmpevents.generator.java.type.JavaList;
import io.github.qmpevents.generator.java.type.JavaMember;
import io.github.qmpevents.generator.java.type.JavaObject;
import io.github.qmpevents.generator.java.type.JavaType;
import io.github.qmpevents.generator.java.type.JavaUnion;
import io.github.qmpevents.generator.java.type.JavaValueSet;
import java.util.ArrayList;
import java.util.List;

/** Emits the types for definitions. */
final class DefinitionEmitter implements JavaDefinition.Visitor<TypeSpec> {
    private final Docs docs;
    private final Placement placement;

    DefinitionEmitter(Docs docs, Placement placement) {
        this.docs = docs;
        this.placement = placement;
    }

    /** Emits the types that are nested in the record of some members. */
    static List<TypeSpec> nested(List<JavaMember> members, Docs docs, Placement placement) {
        List<TypeSpec> types = new ArrayList<>();
        for (JavaMember member : members) {
            types.addAll(nested(member.type(), docs, placement));
        }
        return types;
    }

    /** Emits the type that is nested in what uses a type; none for others. */
    static List<TypeSpec> nested(JavaType type, Docs docs, Placement placement) {
        JavaType innermost = type;
        while (innermost instanceof JavaList list) {
            innermost = list.element();
        }
        return innermost instanceof DeclaredType declared && declared.nested().isPresent()
                ? List.of(declared.nested().get().accept(new DefinitionEmitter(docs, placement)))
                : List.of();
    }

    @Override
    public TypeSpec visit(JavaValueSet set) {
        return new ValueSetEmitter(set, docs, placement).emit();
    }

    @Override
    public TypeSpec visit(JavaObject object) {
        return new ObjectEmitter(object, docs, placement).emit();
    }

    @Override
    public TypeSpec visit(JavaUnion union) {
        return new UnionEmitter(union, docs, placement).emit();
    }

    @Override
    public TypeSpec visit(JavaAlternate alternate) {
        return new AlternateEmitter(alternate, docs, placement).emit();
    }
}
