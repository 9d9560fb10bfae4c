package io.github.qmpevents.generator.diff;

import io.github.qmpevents.generator.diff.wire.WireEffects;
import io.github.qmpevents.generator.java.type.DeclaredType;
import io.github.qmpevents.generator.java.type.JavaMember;
import io.github.qmpevents.generator.java.type.JavaScalar;
import io.github.qmpevents.generator.java.type.JavaType;

/** A thing that has members in Java. */
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
        Change added(ComparedPart place, String message, WireEffects wire) {
            return place.change(
                    ChangeKind.MEMBER_ADDED,
                    message,
                    Impact.BREAKING,
                    "the record's constructor takes one more argument, and its patterns one more component;"
                            + " code that only reads the other members compiles as before",
                    wire);
        }

        @Override
        Change removed(ComparedPart place, String message, WireEffects wire) {
            return place.change(
                    ChangeKind.MEMBER_REMOVED,
                    message,
                    Impact.BREAKING,
                    "its accessor is gone, and the record's constructor takes one argument less",
                    wire);
        }
    },

    /** Raw JSON, with an accessor for each member that looks into it. */
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
        Change added(ComparedPart place, String message, WireEffects wire) {
            return place.change(ChangeKind.MEMBER_ADDED, message, Impact.COMPATIBLE, "it has an accessor now", wire);
        }

        @Override
        Change removed(ComparedPart place, String message, WireEffects wire) {
            return place.change(ChangeKind.MEMBER_REMOVED, message, Impact.BREAKING, "its accessor is gone", wire);
        }
    };

    /** Returns the type that the accessor of a member returns. */
    abstract String accessor(JavaMember member);

    /** Returns all that code can tell of a member's type without looking inside. */
    abstract String shape(JavaType type);

    /** Returns the effects on messages if values have another type. */
    abstract WireEffects effects(WireEffects ofValues);

    /** Returns the change that a member is new. */
    abstract Change added(ComparedPart place, String message, WireEffects wire);

    /** Returns the change that a member is gone. */
    abstract Change removed(ComparedPart place, String message, WireEffects wire);
}
