package io.github.qmpevents.generator.diagnostic;

import static io.github.qmpevents.generator.diagnostic.Severity.ERROR;
import static io.github.qmpevents.generator.diagnostic.Severity.NOTE;
import static io.github.qmpevents.generator.diagnostic.Severity.WARNING;

import java.util.Optional;

/**
 * The kinds of problems in specs. The printed form of a name is in lower case with hyphens. It is stable, so scripts
 * may rely on it.
 */
public enum DiagnosticId {
    /** The spec does not exist, is not a file, or can't be read. */
    SPEC_UNREADABLE(ERROR),
    /** The spec is empty or contains only white space. */
    SPEC_EMPTY(ERROR),
    /** The spec is not encoded in UTF-8, or has forbidden control characters. */
    SPEC_ENCODING(ERROR),
    /** The spec is larger than the limit, in bytes or in lines. */
    SPEC_SIZE(ERROR),
    /** The file describes no events; it is probably not a spec. */
    SPEC_UNRECOGNIZED(ERROR),
    /** Members or list items are nested deeper than the limit. */
    NESTING_DEPTH(ERROR),
    /** A schema does not follow the grammar of QAPI. */
    SCHEMA_SYNTAX(ERROR),
    /** A schema includes a file that can't be read, is out of reach, or includes itself. */
    SCHEMA_INCLUDE(ERROR),
    /** A definition of a schema lacks a key, has an unknown key, or has a value of the wrong form. */
    SCHEMA_FORM(ERROR),
    /** A definition of a schema uses a type that does not exist or is not allowed there. */
    SCHEMA_TYPE(ERROR),
    /** A condition ({@code if}) or a feature of a schema has the wrong form. */
    SCHEMA_CONDITION(ERROR),
    /** Two definitions of a schema, or two values of an enum, have the same name. */
    DUPLICATE_DEFINITION(ERROR),
    /** Two specs give a type different kinds, so no bindings can read both. */
    SPEC_CONTRADICTION(ERROR),
    /** A heading does not name an event, or has other words too. */
    EVENT_NAME(ERROR),
    /** Two events have the same name. */
    DUPLICATE_EVENT(ERROR),
    /** Two members of an object have the same name. */
    DUPLICATE_MEMBER(ERROR),
    /** A name can't be written in Java. */
    JAVA_NAME(ERROR),
    /** Two names become the same in Java. */
    JAVA_NAME_COLLISION(ERROR),
    /** An object has more members than a Java record can have. */
    MEMBER_COUNT(ERROR),
    /** A part of the spec does not fit into a Java class. */
    JAVA_SIZE(ERROR),

    /**
     * The text gives no type for a member, or a type that can't have the members below it; or it does not list the
     * members of an event's data.
     */
    MEMBER_TYPE(WARNING),
    /** A section with the heading of an event does not look like the description of an event. */
    NOT_AN_EVENT(WARNING),
    /** A type such as {@code json-string} belongs to no member that the reader found. */
    MEMBER_UNREAD(WARNING),
    /** A heading has two labels {@code Data:} below it, so another heading is probably missing. */
    DUPLICATE_DATA(WARNING),
    /** The reader does not understand a word next to the type of a member. */
    TYPE_WORDS(WARNING),
    /** The text states that an event has no data, but describes members. */
    DATA_NONE_WITH_MEMBERS(WARNING),
    /** An example is not valid JSON. */
    EXAMPLE_JSON(WARNING),
    /** An example names an event other than that of its section. */
    EXAMPLE_EVENT_NAME(WARNING),
    /** An example has a member that the text does not declare. */
    EXAMPLE_UNDECLARED_MEMBER(WARNING),
    /** An example lacks a mandatory member. */
    EXAMPLE_MISSING_MEMBER(WARNING),
    /** An example contradicts a declared type. */
    EXAMPLE_TYPE(WARNING),
    /** An example has a value that a complete value set does not list. */
    EXAMPLE_VALUE(WARNING),
    /** An example has no timestamp, which every event has on the wire. */
    EXAMPLE_TIMESTAMP(WARNING),

    /** A command of a schema is faulty. Events are not affected. */
    SCHEMA_COMMAND(WARNING),
    /** A doc comment describes a member, value or feature that the definition does not have. */
    DOC_UNKNOWN_NAME(WARNING),
    /** A doc comment refers to a definition that does not exist. */
    DOC_REFERENCE(WARNING),

    /** A member, value or feature has no description in the doc comment. */
    DOC_MISSING(NOTE),
    /** A doc comment describes something twice, or names a definition other than the next one. */
    DOC_FORM(NOTE),
    /** A pragma is unknown, or has a value of the wrong form. */
    SCHEMA_PRAGMA(NOTE),
    /** An event has no example. */
    EXAMPLE_MISSING(NOTE),
    /** An example lacks the label {@code Example:}. */
    EXAMPLE_LABEL(NOTE),
    /** The label {@code Data:} is missing. */
    DATA_LABEL(NOTE),
    /** A heading's underline is not as long as the heading. */
    UNDERLINE_LENGTH(NOTE),
    /** A heading is not underlined. */
    HEADING_FORM(NOTE),
    /** Nested items are indented with tabs. */
    NESTING_TAB(NOTE),
    /** Events are not in alphabetical order. */
    EVENT_ORDER(NOTE);

    private final Severity severity;

    DiagnosticId(Severity severity) {
        this.severity = severity;
    }

    /** Returns the id with this printed form. */
    static Optional<DiagnosticId> named(String name) {
        for (DiagnosticId id : values()) {
            if (id.toString().equals(name)) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    /** Returns the severity of diagnostics with this id. */
    public Severity severity() {
        return severity;
    }

    /** Returns the stable, printed form: {@code example-event-name}. */
    @Override
    public String toString() {
        return PrintedName.of(this);
    }
}
