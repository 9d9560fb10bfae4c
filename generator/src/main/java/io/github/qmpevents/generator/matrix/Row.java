package io.github.qmpevents.generator.matrix;

import java.util.List;

/**
 * A part that at least one of several specs has. Immutable.
 *
 * @param kind the kind of part
 * @param owner the event or definition that it is or belongs to
 * @param path its path from there: {@code info.type}, {@code "pause"}; empty for the event or definition itself
 * @param presences for each spec, how it has the part
 */
public record Row(Kind kind, String owner, String path, List<Presence> presences) {
    public Row {
        presences = List.copyOf(presences);
    }

    /** Returns the owner and the path in one, such as {@code GUEST_PANICKED.info}. */
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

    /** The way in which a spec has a part. */
    public enum Presence {
        /** The spec does not have it. */
        ABSENT("-"),
        /** The spec has it; a member may be missing. */
        OPTIONAL("optional"),
        /** The spec has it; a member is always there. */
        PRESENT("yes");

        private final String text;

        Presence(String text) {
            this.text = text;
        }

        /** Returns the word for it in tables. */
        @Override
        public String toString() {
            return text;
        }
    }
}
