package io.github.qmpevents.generator.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The type of a member. */
public sealed interface Type {
    /**
     * What it is called where types are listed.
     *
     * @return {@code string}, {@code int}, {@code number}, {@code bool}, {@code object}, {@code array} or {@code unknown}
     */
    String label();

    /** A JSON string. */
    record StringType() implements Type {
        @Override
        public String label() {
            return "string";
        }
    }

    /** A JSON number without a fraction. */
    record IntegerType() implements Type {
        @Override
        public String label() {
            return "int";
        }
    }

    /** A JSON number. */
    record NumberType() implements Type {
        @Override
        public String label() {
            return "number";
        }
    }

    /** {@code true} or {@code false}. */
    record BooleanType() implements Type {
        @Override
        public String label() {
            return "bool";
        }
    }

    /**
     * A JSON string out of a set of values. Whatever the set's extent says, another value may come over the wire.
     *
     * @param values the values in the order of the text; they differ, and there is at least one
     * @param extent whether the spec means the list to be complete
     */
    record ValueSetType(List<Value> values, Extent extent) implements Type {
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
    }

    /**
     * A value of a set.
     *
     * @param text the value on the wire
     * @param description what it means; empty where the spec does not say
     */
    record Value(String text, String description) {
        public Value {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(description, "description");
        }
    }

    /** Whether a spec means a list of values to be complete. */
    enum Extent {
        /** The spec lists all values. */
        CLOSED,
        /** The text shows that there are or will be others. */
        OPEN
    }

    /**
     * A JSON object.
     *
     * @param members its members in the order of the text; their names differ. Empty where the spec does not list them.
     */
    record ObjectType(List<Member> members) implements Type {
        public ObjectType {
            members = List.copyOf(members);
        }

        @Override
        public String label() {
            return "object";
        }
    }

    /**
     * A JSON array.
     *
     * @param element the type of each element; {@link UnknownType} where the spec does not say
     */
    record ArrayType(Type element) implements Type {
        public ArrayType {
            Objects.requireNonNull(element, "element");
        }

        @Override
        public String label() {
            return "array";
        }
    }

    /**
     * A type that the spec does not give.
     *
     * @param inferred the type that the examples show; empty where no example shows one
     * @param externalType the name of the type that the spec describes elsewhere; empty where it names none
     */
    record UnknownType(Optional<Type> inferred, Optional<String> externalType) implements Type {
        public UnknownType {
            Objects.requireNonNull(inferred, "inferred");
            Objects.requireNonNull(externalType, "externalType");
        }

        @Override
        public String label() {
            return "unknown";
        }
    }
}
