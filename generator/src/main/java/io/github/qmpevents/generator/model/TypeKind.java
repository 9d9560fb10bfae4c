package io.github.qmpevents.generator.model;

import io.github.qmpevents.generator.diagnostic.PrintedName;
import io.github.qmpevents.generator.model.Type.AlternateType;
import io.github.qmpevents.generator.model.Type.ArrayType;
import io.github.qmpevents.generator.model.Type.ObjectType;
import io.github.qmpevents.generator.model.Type.ReferenceType;
import io.github.qmpevents.generator.model.Type.UnionType;
import io.github.qmpevents.generator.model.Type.ValueSetType;

/** The kind of a type's JSON values. */
public enum TypeKind {
    STRING("a string"),
    NUMBER("a number"),
    BOOLEAN("a boolean"),
    NULL("null"),
    ARRAY("an array"),
    OBJECT("an object"),
    /** One of several kinds. */
    ALTERNATE("an alternate"),
    ANY("any value");

    private static final Type.Visitor<TypeKind> FINDER = new Finder();

    private final String label;

    TypeKind(String label) {
        this.label = label;
    }

    /** Returns the kind of a type that is not a reference. */
    public static TypeKind of(Type type) {
        return type.accept(FINDER);
    }

    /** Returns the name of an alternative of this kind that has none in the spec: {@code string-value}. */
    public String alternativeName() {
        return noun() + "-value";
    }

    /** Returns its name without an article. */
    public String noun() {
        return PrintedName.of(this);
    }

    /** Returns its name with an article. */
    @Override
    public String toString() {
        return label;
    }

    private static final class Finder implements Type.Visitor<TypeKind> {
        @Override
        public TypeKind visit(ScalarType type) {
            return switch (type) {
                case STRING -> STRING;
                case BOOLEAN -> BOOLEAN;
                case NULL -> NULL;
                case ANY -> ANY;
                case INTEGER, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64, NUMBER -> NUMBER;
            };
        }

        @Override
        public TypeKind visit(ArrayType type) {
            return ARRAY;
        }

        @Override
        public TypeKind visit(ReferenceType type) {
            throw new IllegalArgumentException("not resolved: " + type.name());
        }

        @Override
        public TypeKind visit(ValueSetType type) {
            return STRING;
        }

        @Override
        public TypeKind visit(ObjectType type) {
            return OBJECT;
        }

        @Override
        public TypeKind visit(UnionType type) {
            return OBJECT;
        }

        @Override
        public TypeKind visit(AlternateType type) {
            return ALTERNATE;
        }
    }
}
