package io.github.qmpevents.generator.java.type;

import java.util.List;

/** The data of an event in Java. Immutable. */
public sealed interface JavaData {
    /** The name of the record component that has all of the data. */
    String DATA = "data";

    /** Returns the members that the record of the event has an accessor for. */
    List<JavaMember> members();

    /**
     * A record component for each member.
     *
     * @param members the members; none for an event without data
     */
    record Components(List<JavaMember> members) implements JavaData {
        public Components {
            members = List.copyOf(members);
        }
    }

    /**
     * One record component for all of the data.
     *
     * @param type the type of the data
     */
    record Whole(DeclaredType type) implements JavaData {
        @Override
        public List<JavaMember> members() {
            return List.of();
        }
    }

    /**
     * One record component with the raw JSON, and accessors that look into it.
     *
     * @param members the members that have an accessor
     */
    record Raw(List<JavaMember> members) implements JavaData {
        public Raw {
            members = List.copyOf(members);
        }
    }
}
