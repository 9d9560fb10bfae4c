package io.github.qmpevents.generator.model;

import java.util.Objects;

/** A part of a paragraph. Immutable. */
public sealed interface DocSpan {
    /** Returns the characters of the part, without markup and line breaks. */
    String text();

    /** Plain text. */
    record Text(String text) implements DocSpan {
        public Text {
            Objects.requireNonNull(text, "text");
        }
    }

    /** Code: the name of a member, a value, a command line. */
    record Code(String text) implements DocSpan {
        public Code {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A reference to an event or a definition.
     *
     * @param text its name; shown as code if the spec does not define it
     */
    record Reference(String text) implements DocSpan {
        public Reference {
            Objects.requireNonNull(text, "text");
        }
    }
}
