package io.github.qmpevents.generator.merge;

import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.Member.Conclusion;
import io.github.qmpevents.generator.model.Member.Conclusion.Part;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.ArrayType;
import io.github.qmpevents.generator.model.Type.ReferenceType;
import io.github.qmpevents.generator.model.TypeKind;
import java.util.Optional;

/**
 * A type at a place in one spec. Immutable.
 *
 * @param age the number of newer specs
 * @param spec the spec
 * @param type the type, which may be a reference into the spec
 * @param location its location
 * @param evidence the evidence for the type in the spec
 * @param concluded the inferred part of the type
 */
record TypeUse(
        int age, Spec spec, Type type, Location location, Evidence evidence, Optional<Conclusion.Part> concluded) {
    /** Returns a type that a spec states in full. */
    static TypeUse stated(int age, Spec spec, Type type, Location location) {
        return new TypeUse(age, spec, type, location, Evidence.STATED, Optional.empty());
    }

    /** Returns another type in the same spec, with the same evidence and location. */
    TypeUse with(Type other) {
        return new TypeUse(age, spec, other, location, evidence, Optional.empty());
    }

    /** Returns the type of a member of this object. If examples show the object, they also show its members. */
    TypeUse member(Member member) {
        Optional<Part> part = member.conclusion().map(Conclusion::part);
        boolean isShown = evidence == Evidence.SHOWN || part.equals(Optional.of(Part.TYPE));
        return new TypeUse(
                age, spec, member.type(), member.location(), isShown ? Evidence.SHOWN : Evidence.STATED, part);
    }

    /** Returns the type of this array's elements. */
    TypeUse element() {
        boolean isShown = evidence == Evidence.SHOWN || concluded.equals(Optional.of(Part.ELEMENT));
        Type element = ((ArrayType) resolved()).element();
        return new TypeUse(age, spec, element, location, isShown ? Evidence.SHOWN : Evidence.STATED, Optional.empty());
    }

    /** Returns the type itself, or the definition that it refers to. */
    Type resolved() {
        return spec.resolve(type);
    }

    /** Returns the kind of JSON value. */
    TypeKind kind() {
        return TypeKind.of(resolved());
    }

    /** Returns true if the type refers to a definition of a form. */
    boolean refersTo(Class<? extends Type> form) {
        return type instanceof ReferenceType && form.isInstance(resolved());
    }
}
