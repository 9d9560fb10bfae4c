package io.github.qmpevents.generator.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The type of a value in JSON. Immutable. A definition without a name is itself the type of its only member. */
public sealed interface Type permits ScalarType, Type.ArrayType, Type.ReferenceType, Type.Definition {
    /** Returns the result of the visitor's method for this kind of type. */
    <R> R accept(Visitor<R> visitor);

    /**
     * Returns its name in lists of types: {@code int32}, {@code array}, {@code object}; {@code string} for a value set,
     * and the name itself for a reference.
     */
    String label();

    /**
     * A visitor with a method for each kind of type, so that no kind can be forgotten.
     *
     * @param <R> the type of the results
     */
    interface Visitor<R> {
        R visit(ScalarType type);

        R visit(ArrayType type);

        R visit(ReferenceType type);

        R visit(ValueSetType type);

        R visit(ObjectType type);

        R visit(UnionType type);

        R visit(AlternateType type);
    }

    /**
     * A JSON array.
     *
     * @param element the type of each element; {@link ScalarType#ANY} if the spec does not give it
     */
    record ArrayType(Type element) implements Type {
        public ArrayType {
            Objects.requireNonNull(element, "element");
        }

        @Override
        public String label() {
            return "array";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A definition with a name.
     *
     * @param name its name, which {@link Spec#definition(String)} knows
     */
    record ReferenceType(String name) implements Type {
        public ReferenceType {
            Objects.requireNonNull(name, "name");
        }

        @Override
        public String label() {
            return name;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A type that a spec defines, with or without a name. */
    sealed interface Definition extends Type {}

    /**
     * A JSON string from a value set. Regardless of the extent, QEMU may send another value.
     *
     * @param values the values in the order of the spec; they differ, and there is at least one
     * @param extent the completeness of the list
     */
    record ValueSetType(List<Value> values, Extent extent) implements Definition {
        public ValueSetType {
            values = List.copyOf(values);
            Objects.requireNonNull(extent, "extent");
            if (values.isEmpty()) {
                throw new IllegalArgumentException("a value set without values");
            }
        }

        @Override
        public String label() {
            return "string";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The completeness of a list of values. */
    enum Extent {
        /** The spec lists all values. */
        CLOSED,
        /** The text indicates that other values exist or will exist. */
        OPEN
    }

    /**
     * A JSON object.
     *
     * @param base the name of the definition whose members come first; empty for an object without a base
     * @param members its members in the order of the spec, those of the base included; their names differ. Empty if the
     *     spec lists none
     */
    record ObjectType(Optional<String> base, List<Member> members) implements Definition {
        public ObjectType {
            Objects.requireNonNull(base, "base");
            members = List.copyOf(members);
        }

        /** Creates an object without a base. */
        public ObjectType(List<Member> members) {
            this(Optional.empty(), members);
        }

        @Override
        public String label() {
            return "object";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A JSON object with further members that depend on the value of one member, the tag.
     *
     * @param base the name of the definition that has the common members; empty if the union lists them
     * @param members the common members, with the tag among them
     * @param tag the name of the tag, whose type is a value set
     * @param cases the cases in the order of the spec; a value of the tag without a case adds no members
     */
    record UnionType(Optional<String> base, List<Member> members, String tag, List<UnionCase> cases)
            implements Definition {
        public UnionType {
            Objects.requireNonNull(base, "base");
            members = List.copyOf(members);
            Objects.requireNonNull(tag, "tag");
            cases = List.copyOf(cases);
        }

        @Override
        public String label() {
            return "union";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A value of one of several types with different JSON.
     *
     * @param alternatives the types in the order of the spec; at least one
     */
    record AlternateType(List<Alternative> alternatives) implements Definition {
        public AlternateType {
            alternatives = List.copyOf(alternatives);
        }

        @Override
        public String label() {
            return "alternate";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
