package io.github.qmpevents.generator.diff;

import io.github.qmpevents.generator.diagnostic.PrintedName;

/** The kinds of changes between two specs. The printed form is in lower case with hyphens, and stable. */
public enum ChangeKind {
    /** An event was added. */
    EVENT_ADDED,
    /** An event was removed. A renamed event counts as removed and added. */
    EVENT_REMOVED,
    /** An event's data is described in another way: listed, described elsewhere or in prose, or not at all. */
    DATA_CHANGED,
    /** A member was added. */
    MEMBER_ADDED,
    /** A member was removed. A renamed member counts as removed and added. */
    MEMBER_REMOVED,
    /** The members that both specs have were reordered. */
    MEMBERS_REORDERED,
    /** The type of a member changed. */
    TYPE_CHANGED,
    /** A mandatory member became optional. */
    MADE_OPTIONAL,
    /** An optional member became mandatory. */
    MADE_MANDATORY,
    /** A value set has one more value. */
    VALUE_ADDED,
    /** A value set has one fewer value. */
    VALUE_REMOVED,
    /** A complete value set became incomplete, or vice versa. */
    EXTENT_CHANGED,
    /** A union has one more case, or an alternate one more type. */
    CASE_ADDED,
    /** A union has one fewer case, or an alternate one fewer type. */
    CASE_REMOVED,
    /** A definition with a name was added. */
    DEFINITION_ADDED,
    /** A definition with a name was removed. A renamed definition counts as removed and added. */
    DEFINITION_REMOVED,
    /** An event, definition, member or value became deprecated, or is no longer deprecated. */
    DEPRECATION_CHANGED,
    /** Descriptions, notes or examples changed. */
    TEXT_CHANGED;

    /** Returns the stable, printed form: {@code member-added}. */
    @Override
    public String toString() {
        return PrintedName.of(this);
    }
}
