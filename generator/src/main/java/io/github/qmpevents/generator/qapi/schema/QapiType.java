package io.github.qmpevents.generator.qapi.schema;

import java.util.List;
import java.util.Optional;

/** A use of a type. As text it is in the schema's notation. */
public sealed interface QapiType {
    /** Returns the result of the visitor's method for this kind of type. */
    <R> R accept(Visitor<R> visitor);

    /** A visitor with a method for each kind of type, so that no kind can be forgotten. */
    interface Visitor<R> {
        R visit(BuiltIn type);

        R visit(Named type);

        R visit(ArrayOf type);

        R visit(Nested type);
    }

    /** The built-in types of QAPI. */
    enum BuiltIn implements QapiType {
        STR("str"),
        NUMBER("number"),
        INT("int"),
        INT8("int8"),
        INT16("int16"),
        INT32("int32"),
        INT64("int64"),
        UINT8("uint8"),
        UINT16("uint16"),
        UINT32("uint32"),
        UINT64("uint64"),
        SIZE("size"),
        BOOL("bool"),
        NULL("null"),
        ANY("any");

        private final String text;

        BuiltIn(String text) {
            this.text = text;
        }

        /** Returns the built-in type with a name; {@code **} was the name of {@code any} up to QEMU 2.4. */
        public static Optional<BuiltIn> named(String name) {
            for (BuiltIn type : values()) {
                if (type.text.equals(name)) {
                    return Optional.of(type);
                }
            }
            return name.equals("**") ? Optional.of(ANY) : Optional.empty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * A type that the schema defines.
     *
     * @param name its name, which {@link QapiSchema#type(String)} knows
     */
    record Named(String name) implements QapiType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * An array.
     *
     * @param element the type of its elements, which is not an array
     */
    record ArrayOf(QapiType element) implements QapiType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return "[" + element + "]";
        }
    }

    /**
     * An object without a name, the type of some members up to QEMU 2.3.
     *
     * @param members its members, in order
     */
    record Nested(List<QapiMember> members) implements QapiType {
        public Nested {
            members = List.copyOf(members);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public String toString() {
            return "{…}";
        }
    }

    /** Returns the name of the definition that the type refers to; empty for other types. */
    default Optional<String> definition() {
        QapiType type = this instanceof ArrayOf array ? array.element() : this;
        return type instanceof Named named ? Optional.of(named.name()) : Optional.empty();
    }

    /** Returns the type with a name, built-in or not. */
    static QapiType of(String name) {
        Optional<BuiltIn> builtIn = BuiltIn.named(name);
        return builtIn.isPresent() ? builtIn.get() : new Named(name);
    }
}
