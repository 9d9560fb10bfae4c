package io.github.qmpevents.generator.diff;

import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.BooleanType;
import io.github.qmpevents.generator.model.Type.IntegerType;
import io.github.qmpevents.generator.model.Type.NumberType;
import io.github.qmpevents.generator.model.Type.StringType;

/** What holds members in Java. */
enum Holder {
    /** A record with a component for each member: whoever calls its constructor depends on all of them, in their order. */
    RECORD {
        @Override
        JavaShape shape(Type type) {
            return JavaShape.of(type);
        }

        @Override
        Change added(Place place, String message) {
            return place.change(
                    ChangeKind.MEMBER_ADDED,
                    message,
                    Impact.BREAKING,
                    "the record's constructor takes one more argument, and its patterns one more component;"
                            + " code that only reads the other members is not affected");
        }

        @Override
        Change removed(Place place, String message) {
            return place.change(
                    ChangeKind.MEMBER_REMOVED,
                    message,
                    Impact.BREAKING,
                    "its accessor is gone, and the record's constructor takes one argument less");
        }
    },

    /** Raw JSON, with an accessor for each member that looks into it. */
    RAW_JSON {
        @Override
        JavaShape shape(Type type) {
            boolean scalar = type instanceof StringType
                    || type instanceof IntegerType
                    || type instanceof NumberType
                    || type instanceof BooleanType;
            return scalar ? JavaShape.of(type) : JavaShape.RAW_JSON;
        }

        @Override
        Change added(Place place, String message) {
            return place.change(ChangeKind.MEMBER_ADDED, message, Impact.COMPATIBLE, "it has an accessor now");
        }

        @Override
        Change removed(Place place, String message) {
            return place.change(ChangeKind.MEMBER_REMOVED, message, Impact.BREAKING, "its accessor is gone");
        }
    };

    /** What becomes of a member's type. */
    abstract JavaShape shape(Type type);

    /** A member is new. */
    abstract Change added(Place place, String message);

    /** A member is gone. */
    abstract Change removed(Place place, String message);

    /** What the accessor of a member returns. */
    String accessor(Member member) {
        JavaShape shape = shape(member.type());
        return member.isOptional() ? shape.optional() : shape.mandatory();
    }
}
