package io.github.qmpevents.generator.qapi.schema;

import io.github.qmpevents.generator.diagnostic.Location;
import java.util.List;
import java.util.Optional;

/** A definition of a schema. Immutable. */
public sealed interface QapiDefinition {
    /** Returns the parts that all definitions have. */
    QapiHeader header();

    /** Returns the first word of the definition: {@code struct}. */
    String keyword();

    /** Calls the visitor's method for this kind of definition. */
    void accept(Visitor visitor);

    /** Returns the name. */
    default String name() {
        return header().name();
    }

    /** Returns the start of the definition. */
    default Location location() {
        return header().location();
    }

    /** Returns its label in messages: {@code struct 'VncInfo'}. */
    default String label() {
        return keyword() + " '" + name() + "'";
    }

    /** A visitor with a method for each kind of definition, so that no kind can be forgotten. */
    interface Visitor {
        void visit(QapiEnum enumeration);

        void visit(QapiStruct struct);

        void visit(QapiUnion union);

        void visit(QapiSimpleUnion union);

        void visit(QapiAlternate alternate);

        void visit(QapiEvent event);

        void visit(QapiCommand command);
    }

    /** A definition that members can refer to. */
    sealed interface TypeDefinition extends QapiDefinition {}

    /** A type whose values are objects with members of their own. */
    sealed interface ObjectDefinition extends TypeDefinition {
        /** Returns the type whose members come first. */
        Optional<QapiReference> base();

        /** Returns the members, without those of the base. */
        List<QapiMember> members();
    }

    /**
     * A string from a value set.
     *
     * @param values the values, in order
     */
    record QapiEnum(QapiHeader header, List<QapiValue> values) implements TypeDefinition {
        public QapiEnum {
            values = List.copyOf(values);
        }

        @Override
        public String keyword() {
            return "enum";
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /** An object whose members are always the same. */
    record QapiStruct(QapiHeader header, Optional<QapiReference> base, List<QapiMember> members)
            implements ObjectDefinition {
        public QapiStruct {
            members = List.copyOf(members);
        }

        @Override
        public String keyword() {
            return "struct";
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /**
     * An object whose members depend on the value of one of them, the tag.
     *
     * @param base the type that has the common members; empty if {@code members} has them
     * @param members the common members, if the union itself lists them
     * @param tag the name of the tag, with its location; a common member whose type is an enum
     * @param branches the branches, in order; a value of the tag without a branch adds no members
     */
    record QapiUnion(
            QapiHeader header,
            Optional<QapiReference> base,
            List<QapiMember> members,
            QapiReference tag,
            List<QapiBranch> branches)
            implements ObjectDefinition {
        public QapiUnion {
            members = List.copyOf(members);
            branches = List.copyOf(branches);
        }

        @Override
        public String keyword() {
            return "union";
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /**
     * A simple union of QEMU up to 6.1: an object with the members {@code type}, which names the branch, and {@code
     * data}, which has the branch's type.
     *
     * @param branches the branches, in order; at least one
     */
    record QapiSimpleUnion(QapiHeader header, List<QapiBranch> branches) implements TypeDefinition {
        public QapiSimpleUnion {
            branches = List.copyOf(branches);
        }

        @Override
        public String keyword() {
            return "union";
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /**
     * A value of one of several types with different JSON.
     *
     * @param branches the types, in order; at least one
     */
    record QapiAlternate(QapiHeader header, List<QapiBranch> branches) implements TypeDefinition {
        public QapiAlternate {
            branches = List.copyOf(branches);
        }

        @Override
        public String keyword() {
            return "alternate";
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /** An event. */
    record QapiEvent(QapiHeader header, QapiData data) implements QapiDefinition {
        @Override
        public String keyword() {
            return "event";
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }

    /** A command. Events do not depend on it, so only its types are checked. */
    record QapiCommand(QapiHeader header, QapiData arguments, Optional<QapiType> result) implements QapiDefinition {
        @Override
        public String keyword() {
            return "command";
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visit(this);
        }
    }
}
