package io.github.qmpevents.generator.java.type;

import java.util.List;

/** The data of an event in Java. Immutable. */
public sealed interface JavaData {
    /** The name of the record component for the whole data. */
    String DATA = "data";

    /** Returns the members for which the event's record has an accessor. */
    List<JavaMember> members();

    /** Returns the result of the visitor's method for this kind of data. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A visitor with a method for each kind of data, so that no kind can be forgotten.
     *
     * @param <R> the type of the results
     */
    interface Visitor<R> {
        R visit(Components data);

        R visit(Whole data);

        R visit(Raw data);
    }

    /**
     * A record component for each member.
     *
     * @param members the members; none for an event without data
     */
    record Components(List<JavaMember> members) implements JavaData {
        public Components {
            members = List.copyOf(members);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * One record component for the whole data.
     *
     * @param type the type of the data
     */
    record Whole(DeclaredType type) implements JavaData {
        @Override
        public List<JavaMember> members() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * One record component with the raw JSON, and accessors that look up members in it.
     *
     * @param members the members with an accessor
     */
    record Raw(List<JavaMember> members) implements JavaData {
        public Raw {
            members = List.copyOf(members);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
