package io.github.qmpevents.generator.java.emit;

import com.palantir.javapoet.TypeSpec;
import io.github.qmpevents.generator.java.type.JavaAlternate;
import io.github.qmpevents.generator.java.type.JavaDefinition;
import io.github.qmpevents.generator.java.type.JavaObject;
import io.github.qmpevents.generator.java.type.JavaUnion;
import io.github.qmpevents.generator.java.type.JavaValueSet;

/** An emitter of the types for definitions. */
final class DefinitionEmitter implements JavaDefinition.Visitor<TypeSpec> {
    private final Docs docs;
    private final Placement placement;

    private DefinitionEmitter(Docs docs, Placement placement) {
        this.docs = docs;
        this.placement = placement;
    }

    /** Returns an emitter of nested definitions. */
    static Nesting nesting(Docs docs) {
        return (definition, placement) -> definition.accept(new DefinitionEmitter(docs, placement));
    }

    @Override
    public TypeSpec visit(JavaValueSet set) {
        return new ValueSetEmitter(set, docs, placement).emit();
    }

    @Override
    public TypeSpec visit(JavaObject object) {
        return new ObjectEmitter(object, docs, placement, nesting(docs)).emit();
    }

    @Override
    public TypeSpec visit(JavaUnion union) {
        return new UnionEmitter(union, docs, placement, nesting(docs)).emit();
    }

    @Override
    public TypeSpec visit(JavaAlternate alternate) {
        return new AlternateEmitter(alternate, docs, placement, nesting(docs)).emit();
    }
}
