package io.github.qmpevents.generator.java.type;

import java.util.List;

/** The data of an event in Java. Immutable. */
public sealed interface JavaData {
    /** The name of the record component for the whole data. */
    String DATA = "data";

    /** Returns the members for which the event's record has an accessor. */
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
     * One record component for the whole data.
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
     * One record component with the raw JSON, and accessors that look up members in it.
     *
     * @param members the members with an accessor
     */
    record Raw(List<JavaMember> members) implements JavaData {
        public Raw {
            members = List.copyOf(members);
        }
    }
}
