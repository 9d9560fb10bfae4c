package io.github.qmpevents.generator.diff;

import java.util.Locale;

/** The kinds of changes between two specs. The printed form is in lower case with hyphens, and stable. */
public enum ChangeKind {
    /** An event is new. */
    EVENT_ADDED,
    /** An event is gone. A renamed event counts as gone and new. */
    EVENT_REMOVED,
    /** The way in which an event's data is described: listed, described elsewhere or in prose, or none at all. */
    DATA_CHANGED,
    /** A member is new. */
    MEMBER_ADDED,
    /** A member is gone. A renamed member counts as gone and new. */
    MEMBER_REMOVED,
    /** The members that both specs have come in another order. */
    MEMBERS_REORDERED,
    /** A member has another type. */
    TYPE_CHANGED,
    /** A mandatory member became optional. */
    MADE_OPTIONAL,
    /** An optional member became mandatory. */
    MADE_MANDATORY,
    /** A value set has one more value. */
    VALUE_ADDED,
    /** A value set has one value less. */
    VALUE_REMOVED,
    /** A complete value set became incomplete, or the other way round. */
    EXTENT_CHANGED,
    /** A union has one more case, or an alternate one more type. */
    CASE_ADDED,
    /** A union has one case less, or an alternate one type less. */
    CASE_REMOVED,
    /** A definition with a name is new. */
    DEFINITION_ADDED,
    /** A definition with a name is gone. A renamed definition counts as gone and new. */
    DEFINITION_REMOVED,
    /** An event, definition, member or value became deprecated, or is no longer deprecated. */
    DEPRECATION_CHANGED,
    /** Descriptions, notes or examples changed. */
    TEXT_CHANGED;

    /** Returns the stable, printed form: {@code member-added}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
