package io.github.qmpevents.generator.diff;

import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.ArrayType;
import io.github.qmpevents.generator.model.Type.Extent;
import io.github.qmpevents.generator.model.Type.ObjectType;
import io.github.qmpevents.generator.model.Type.UnknownType;
import io.github.qmpevents.generator.model.Type.Value;
import io.github.qmpevents.generator.model.Type.ValueSetType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares the types of two members of one name. */
final class TypeDiff {
    private final List<Change> changes;
    private final Holder holder;

    /**
     * A comparison.
     *
     * @param changes gets what it finds
     * @param holder what holds the members
     */
    TypeDiff(List<Change> changes, Holder holder) {
        this.changes = changes;
        this.holder = holder;
    }

    void compare(Place place, Member before, Member after) {
        String was = describe(before.type());
        String is = describe(after.type());
        JavaShape shape = holder.shape(after.type());
        if (!holder.shape(before.type()).equals(shape)) {
            changes.add(place.change(
                    ChangeKind.TYPE_CHANGED,
                    "type was " + was + " and is " + is,
                    Impact.BREAKING,
                    "its accessor returns " + holder.accessor(after) + " instead of " + holder.accessor(before)));
            return;
        }
        if (!was.equals(is)) {
            changes.add(place.change(
                    ChangeKind.TYPE_CHANGED,
                    "type was " + was + " and is " + is,
                    Impact.COMPATIBLE,
                    "in Java, both are " + shape.mandatory()));
        }
        if (holder == Holder.RECORD) {
            compareInside(place, JavaShape.effective(before.type()), JavaShape.effective(after.type()));
        }
    }

    /** Types of one shape. */
    private void compareInside(Place place, Type before, Type after) {
        if (before instanceof ObjectType old && after instanceof ObjectType object) {
            new MemberDiff(changes, Holder.RECORD).compare(place, old.members(), object.members());
        } else if (before instanceof ValueSetType old && after instanceof ValueSetType set) {
            compareValues(place, old, set);
        } else if (before instanceof ArrayType old && after instanceof ArrayType array) {
            compareInside(place, JavaShape.effective(old.element()), JavaShape.effective(array.element()));
        }
    }

    private void compareValues(Place place, ValueSetType before, ValueSetType after) {
        Map<String, Value> gone = new LinkedHashMap<>();
        before.values().forEach(value -> gone.put(value.text(), value));
        for (Value value : after.values()) {
            Value old = gone.remove(value.text());
            if (old == null) {
                changes.add(
                        place.change(
                                ChangeKind.VALUE_ADDED,
                                "value \"" + value.text() + "\" added",
                                Impact.SWITCH,
                                "an exhaustive switch over the known values needs a case for it; it is no longer an unlisted value"));
            } else if (!old.description().equals(value.description())) {
                changes.add(place.textChange("description of value \"" + value.text() + "\" reworded"));
            }
        }
        for (String value : gone.keySet()) {
            changes.add(place.change(
                    ChangeKind.VALUE_REMOVED,
                    "value \"" + value + "\" removed",
                    Impact.BREAKING,
                    "its constant is gone; if QEMU still sends it, it is an unlisted value"));
        }
        if (before.extent() != after.extent()) {
            changes.add(place.change(
                    ChangeKind.EXTENT_CHANGED,
                    after.extent() == Extent.OPEN
                            ? "the list of values is no longer complete"
                            : "the list of values is now complete",
                    Impact.COMPATIBLE,
                    "in Java, other values can come either way"));
        }
    }

    private static String describe(Type type) {
        if (type instanceof UnknownType unknown) {
            return unknown.externalType().orElse("not given")
                    + unknown.inferred()
                            .map(shown -> " (" + shown.label() + " in the example)")
                            .orElse("");
        } else if (type instanceof ArrayType array) {
            return "array of " + describe(array.element());
        }
        return type instanceof ValueSetType ? "string of a set" : type.label();
    }
}
