package io.github.qmpevents.generator.diff;

import io.github.qmpevents.generator.diff.wire.WireEffects;
import io.github.qmpevents.generator.java.type.DeclaredType;
import io.github.qmpevents.generator.java.type.JavaMember;
import io.github.qmpevents.generator.java.type.JavaScalar;
import io.github.qmpevents.generator.java.type.JavaType;

/** A construct of Java that has members. */
enum MemberOwner {
    /** A record with a component for each member: callers of its constructor depend on all of them, in their order. */
    RECORD {
        @Override
        String accessor(JavaMember member) {
            return member.componentText();
        }

        @Override
        String shape(JavaType type) {
            return type.innermost() instanceof DeclaredType declared
                    ? type.text() + " " + declared.access()
                    : type.text();
        }

        @Override
        WireEffects effects(WireEffects ofValues) {
            return ofValues;
        }

        @Override
        Change added(ComparedPart part, String message, WireEffects wire) {
            return part.change(
                    ChangeKind.MEMBER_ADDED,
                    message,
                    Impact.BREAKING,
                    "the record's constructor takes one more argument, and its patterns one more component;"
                            + " code that only reads the other members compiles as before",
                    wire);
        }

        @Override
        Change removed(ComparedPart part, String message, WireEffects wire) {
            return part.change(
                    ChangeKind.MEMBER_REMOVED,
                    message,
                    Impact.BREAKING,
                    "its accessor is gone, and the record's constructor takes one fewer argument",
                    wire);
        }
    },

    /** Raw JSON, with an accessor for each member that looks it up. */
    RAW_JSON {
        @Override
        String accessor(JavaMember member) {
            return shape(member.type());
        }

        @Override
        String shape(JavaType type) {
            return type instanceof JavaScalar scalar ? scalar.optionalText() : JavaScalar.RAW.optionalText();
        }

        @Override
        WireEffects effects(WireEffects ofValues) {
            return ofValues.late();
        }

        @Override
        Change added(ComparedPart part, String message, WireEffects wire) {
            return part.change(ChangeKind.MEMBER_ADDED, message, Impact.COMPATIBLE, "it has an accessor now", wire);
        }

        @Override
        Change removed(ComparedPart part, String message, WireEffects wire) {
            return part.change(ChangeKind.MEMBER_REMOVED, message, Impact.BREAKING, "its accessor is gone", wire);
        }
    };

    /** Returns the return type of a member's accessor. */
    abstract String accessor(JavaMember member);

    /** Returns a member's type as the calling code sees it. */
    abstract String shape(JavaType type);

    /** Returns the effects on messages of a changed member, given those of its values. */
    abstract WireEffects effects(WireEffects ofValues);

    /** Returns the change for a new member. */
    abstract Change added(ComparedPart part, String message, WireEffects wire);

    /** Returns the change for a removed member. */
    abstract Change removed(ComparedPart part, String message, WireEffects wire);
}
