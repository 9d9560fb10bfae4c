package io.github.qmpevents.generator.diagnostic;

import static io.github.qmpevents.generator.diagnostic.Severity.ERROR;
import static io.github.qmpevents.generator.diagnostic.Severity.NOTE;
import static io.github.qmpevents.generator.diagnostic.Severity.WARNING;

import java.util.Locale;
import java.util.Optional;

/**
 * Everything that can be wrong with a spec. The printed form of a name is lower case with hyphens; it is stable, so that
 * scripts may rely on it.
 */
public enum DiagnosticId {
    /** The spec does not exist, is no file, or can't be read. */
    SPEC_UNREADABLE(ERROR),
    /** The spec is empty, or has nothing but white space. */
    SPEC_EMPTY(ERROR),
    /** The spec is not encoded in UTF-8, or holds control characters that no text has. */
    SPEC_ENCODING(ERROR),
    /** The spec is larger than the limit, in bytes or in lines. */
    SPEC_SIZE(ERROR),
    /** No event is described in the text: it is something else. */
    SPEC_UNRECOGNIZED(ERROR),
    /** Members or list items are nested deeper than the limit. */
    NESTING_DEPTH(ERROR),
    /** A schema does not follow the grammar of QAPI. */
    SCHEMA_SYNTAX(ERROR),
    /** A schema includes a file that can't be read, lies out of reach, or includes itself. */
    SCHEMA_INCLUDE(ERROR),
    /** A definition of a schema lacks a key, has an unknown one, or one with a value of the wrong form. */
    SCHEMA_FORM(ERROR),
    /** A definition of a schema uses a type that there is not, or that has no place there. */
    SCHEMA_TYPE(ERROR),
    /** A condition ({@code if}) or a feature of a schema has the wrong form. */
    SCHEMA_CONDITION(ERROR),
    /** Two definitions of a schema have one name, or two values of one enum. */
    DUPLICATE_DEFINITION(ERROR),
    /** A type is of one kind in one spec and of another kind in another, so that no bindings read both. */
    SPEC_CONTRADICTION(ERROR),
    /** A heading does not name an event, or names something besides. */
    EVENT_NAME(ERROR),
    /** Two events have one name. */
    DUPLICATE_EVENT(ERROR),
    /** Two members of one object have one name. */
    DUPLICATE_MEMBER(ERROR),
    /** A name can't be written in Java. */
    JAVA_NAME(ERROR),
    /** Two names become one in Java. */
    JAVA_NAME_COLLISION(ERROR),
    /** An object has more members than a Java record can have. */
    MEMBER_COUNT(ERROR),
    /** A part of the spec is larger than a Java class has room for. */
    JAVA_SIZE(ERROR),

    /**
     * The text does not say what type a member has, or says one that can't have the members below it; or it does not list
     * the members of an event's data.
     */
    MEMBER_TYPE(WARNING),
    /** A section that is headed like an event does not look like the description of one. */
    NOT_AN_EVENT(WARNING),
    /** A type such as {@code json-string} belongs to no member that could be read. */
    MEMBER_UNREAD(WARNING),
    /** One heading has two labels {@code Data:} below it, so that another one is probably missing. */
    DUPLICATE_DATA(WARNING),
    /** The text says something beside the type of a member that is not understood. */
    TYPE_WORDS(WARNING),
    /** The text says that an event has no data, and then describes members. */
    DATA_NONE_WITH_MEMBERS(WARNING),
    /** An example is not valid JSON. */
    EXAMPLE_JSON(WARNING),
    /** An example names another event than the one that it stands under. */
    EXAMPLE_EVENT_NAME(WARNING),
    /** An example has a member that the text does not declare. */
    EXAMPLE_UNDECLARED_MEMBER(WARNING),
    /** An example lacks a mandatory member. */
    EXAMPLE_MISSING_MEMBER(WARNING),
    /** An example contradicts a declared type. */
    EXAMPLE_TYPE(WARNING),
    /** An example has a value that is not in the declared, closed set. */
    EXAMPLE_VALUE(WARNING),
    /** An example has no timestamp, which every event has on the wire. */
    EXAMPLE_TIMESTAMP(WARNING),

    /** A command of a schema is not sound. Events don't suffer from it. */
    SCHEMA_COMMAND(WARNING),
    /** A doc comment describes a member, value or feature that the definition does not have. */
    DOC_UNKNOWN_NAME(WARNING),
    /** A doc comment refers to a definition that there is not. */
    DOC_REFERENCE(WARNING),

    /** A member, value or feature has no description in the doc comment. */
    DOC_MISSING(NOTE),
    /** A doc comment describes something twice, or is for another definition than the one behind it. */
    DOC_FORM(NOTE),
    /** A pragma is unknown, or has a value of the wrong form. */
    SCHEMA_PRAGMA(NOTE),
    /** An event has no example. */
    EXAMPLE_MISSING(NOTE),
    /** An example stands without the label {@code Example:}. */
    EXAMPLE_LABEL(NOTE),
    /** The label {@code Data:} is missing. */
    DATA_LABEL(NOTE),
    /** A heading's underline is not as long as the heading. */
    UNDERLINE_LENGTH(NOTE),
    /** A heading is not underlined. */
    HEADING_FORM(NOTE),
    /** Nesting is shown by tabs. */
    NESTING_TAB(NOTE),
    /** Events are not in alphabetical order. */
    EVENT_ORDER(NOTE);

    private final Severity severity;

    DiagnosticId(Severity severity) {
        this.severity = severity;
    }

    /** Returns the id with a printed form. */
    static Optional<DiagnosticId> named(String name) {
        for (DiagnosticId id : values()) {
            if (id.toString().equals(name)) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    /** Returns the severity of its diagnostics. */
    public Severity severity() {
        return severity;
    }

    /** The stable, printed form: {@code example-event-name}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
