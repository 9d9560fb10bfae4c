package io.github.qmpevents.generator.matrix;

import java.util.List;

/**
 * A part of at least one of several specs. Immutable.
 *
 * @param kind the kind of part
 * @param owner the event or definition that has the part, or is the part
 * @param path its path from the owner: {@code info.type}, {@code "pause"}; empty for the owner itself
 * @param presences the presence of the part in each spec
 */
public record Row(Kind kind, String owner, String path, List<Presence> presences) {
    public Row {
        presences = List.copyOf(presences);
    }

    /** Returns the owner and the path, joined as in {@code GUEST_PANICKED.info}. */
    public String name() {
        return switch (kind) {
            case EVENT, DEFINITION -> owner;
            case MEMBER -> owner + "." + path;
            case VALUE -> owner + (path.startsWith("\"") ? " = " : ".") + path;
            case CASE -> owner + path;
        };
    }

    /** A kind of part. */
    public enum Kind {
        EVENT,
        DEFINITION,
        MEMBER,
        VALUE,
        CASE
    }

    /** The presence of a part in a spec. */
    public enum Presence {
        /** The spec does not have it. */
        ABSENT("-"),
        /** The spec has it as an optional member. */
        OPTIONAL("optional"),
        /** The spec has it; a member is mandatory. */
        PRESENT("yes");

        private final String text;

        Presence(String text) {
            this.text = text;
        }

        /** Returns its word in tables. */
        @Override
        public String toString() {
            return text;
        }
    }
}
