package io.github.qmpevents.generator.introspection;

import io.github.qmpevents.generator.diagnostic.Location;
import java.util.List;
import java.util.Optional;

/**
 * A type of an introspection reply. Immutable. QEMU sends numbers instead of the names of types; the same type has the
 * same number wherever it is used.
 */
public sealed interface IntrospectedType {
    /** Returns the location of the type. */
    Location location();

    /** Returns the result of the visitor's method for this kind of type. */
    <R> R accept(Visitor<R> visitor);

    /** A visitor with a method for each kind of type, so that no kind can be forgotten. */
    interface Visitor<R> {
        R visit(Primitive type);

        R visit(Enumeration type);

        R visit(Sequence type);

        R visit(Composite type);

        R visit(Choice type);
    }

    /** The kinds of JSON values that built-in types have. */
    enum JsonType {
        STRING,
        NUMBER,
        INT,
        BOOLEAN,
        NULL,
        /** Any kind. */
        VALUE
    }

    /** A built-in type. QEMU does not send the widths of integers. */
    record Primitive(Location location, JsonType jsonType) implements IntrospectedType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A string from a value set.
     *
     * @param values the values, in order
     */
    record Enumeration(Location location, List<IntrospectedValue> values) implements IntrospectedType {
        public Enumeration {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * An array.
     *
     * @param element the name of its elements' type
     */
    record Sequence(Location location, String element) implements IntrospectedType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * An object.
     *
     * @param members the members that do not depend on the branch, in order, including those of a base
     * @param tag the name of the member whose value selects a branch; empty for an object without branches
     * @param branches the branches, in order
     * @param features the names of its features
     */
    record Composite(
            Location location,
            List<IntrospectedMember> members,
            Optional<String> tag,
            List<Branch> branches,
            List<String> features)
            implements IntrospectedType {
        public Composite {
            members = List.copyOf(members);
            branches = List.copyOf(branches);
            features = List.copyOf(features);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A value of one of several types.
     *
     * @param types the names of the types, in order
     */
    record Choice(Location location, List<String> types) implements IntrospectedType {
        public Choice {
            types = List.copyOf(types);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A branch of an object.
     *
     * @param location its location
     * @param value the value of the tag that selects it
     * @param type the name of an object type; without members if the branch adds none
     */
    record Branch(Location location, String value, String type) {}
}
