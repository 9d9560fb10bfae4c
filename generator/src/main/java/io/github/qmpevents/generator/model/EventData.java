package io.github.qmpevents.generator.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What an event carries in its {@code data} member. */
public sealed interface EventData {
    /** The members that are known, in the order of the text. */
    List<Member> members();

    /** The event carries no data. */
    record None() implements EventData {
        @Override
        public List<Member> members() {
            return List.of();
        }
    }

    /**
     * The spec lists the members.
     *
     * @param members the members; their names differ
     */
    record Declared(List<Member> members) implements EventData {
        public Declared {
            members = List.copyOf(members);
        }
    }

    /**
     * The spec describes the data elsewhere, or only in prose. What the event carries beyond the known members is
     * reachable as raw JSON.
     *
     * @param prose how the spec describes it, in one line
     * @param externalType the name of the type that describes it elsewhere; empty where the spec names none
     * @param members what the examples show, all optional; empty where there is no example
     */
    record Undeclared(String prose, Optional<String> externalType, List<Member> members) implements EventData {
        public Undeclared {
            Objects.requireNonNull(prose, "prose");
            Objects.requireNonNull(externalType, "externalType");
            members = List.copyOf(members);
        }
    }
}
