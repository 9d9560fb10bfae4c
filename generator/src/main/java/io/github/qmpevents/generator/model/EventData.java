package io.github.qmpevents.generator.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The content of an event's {@code data} member. Immutable. */
public sealed interface EventData {
    /**
     * Returns the members of the event itself, in the order of the spec. Those of {@link Typed} data are in its type.
     */
    List<Member> members();

    /** Returns the result of the visitor's method for this kind of data. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A visitor with a method for each kind of data, so that no kind can be forgotten.
     *
     * @param <R> the type of the results
     */
    interface Visitor<R> {
        R visit(None data);

        R visit(Declared data);

        R visit(Typed data);

        R visit(Undeclared data);
    }

    /** The event carries no data. */
    record None() implements EventData {
        @Override
        public List<Member> members() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * The spec lists the members.
     *
     * @param type the name of the definition that has the members; empty if the event itself lists them
     * @param members the members; their names differ
     */
    record Declared(Optional<String> type, List<Member> members) implements EventData {
        public Declared {
            Objects.requireNonNull(type, "type");
            members = List.copyOf(members);
        }

        /** Creates data with members that the event itself lists. */
        public Declared(List<Member> members) {
            this(Optional.empty(), members);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * The data has varying members.
     *
     * @param type a union or an alternate, or a reference to one
     */
    record Typed(Type type) implements EventData {
        public Typed {
            Objects.requireNonNull(type, "type");
        }

        @Override
        public List<Member> members() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * The spec describes the data elsewhere, or only in prose. Members beyond the known ones are reachable as raw JSON.
     *
     * @param prose the description in one line
     * @param externalType the name of the type that describes it elsewhere; empty if the spec names none
     * @param members the members that the examples show, all optional; empty without an example
     */
    record Undeclared(String prose, Optional<String> externalType, List<Member> members) implements EventData {
        public Undeclared {
            Objects.requireNonNull(prose, "prose");
            Objects.requireNonNull(externalType, "externalType");
            members = List.copyOf(members);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
