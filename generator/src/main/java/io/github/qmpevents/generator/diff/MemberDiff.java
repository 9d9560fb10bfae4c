package io.github.qmpevents.generator.diff;

import io.github.qmpevents.generator.diff.wire.WireDiff;
import io.github.qmpevents.generator.diff.wire.WireEffects;
import io.github.qmpevents.generator.java.type.JavaMember;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A comparison of the members of an event or object. */
final class MemberDiff {
    private final List<Change> changes;
    private final MemberOwner holder;
    private final WireDiff wire;

    /**
     * Creates a comparison.
     *
     * @param changes the list to add changes to
     * @param holder the owner of the members
     * @param wire compares messages
     */
    MemberDiff(List<Change> changes, MemberOwner holder, WireDiff wire) {
        this.changes = changes;
        this.holder = holder;
        this.wire = wire;
    }

    void compare(ComparedPart record, List<JavaMember> before, List<JavaMember> after) {
        Map<String, JavaMember> gone = new LinkedHashMap<>();
        for (JavaMember member : before) {
            gone.put(wireName(member), member);
        }
        List<String> oldOrder = new ArrayList<>(gone.keySet());
        List<String> kept = new ArrayList<>();
        for (JavaMember member : after) {
            JavaMember old = gone.remove(wireName(member));
            if (old == null) {
                changes.add(holder.added(
                        ComparedPart.ofNew(path(record, member), member.member().location()),
                        (member.member().isOptional() ? "optional" : "mandatory") + " member added",
                        member.member().isOptional() ? WireEffects.MEMBER_ADDED : WireEffects.MANDATORY_MEMBER_ADDED));
            } else {
                kept.add(wireName(member));
                ComparedPart place = ComparedPart.ofBoth(
                        path(record, member),
                        old.member().location(),
                        member.member().location());
                compare(place, old, member);
            }
        }
        for (JavaMember member : gone.values()) {
            changes.add(holder.removed(
                    ComparedPart.ofOld(path(record, member), member.member().location()),
                    "member removed",
                    member.member().isOptional() ? WireEffects.MEMBER_REMOVED : WireEffects.MANDATORY_MEMBER_REMOVED));
        }
        oldOrder.retainAll(kept);
        if (holder == MemberOwner.RECORD && !oldOrder.equals(kept)) {
            changes.add(reordered(record, kept));
        }
    }

    private static String wireName(JavaMember member) {
        return member.member().name();
    }

    private static String path(ComparedPart record, JavaMember member) {
        return record.subject() + "." + wireName(member);
    }

    private static Change reordered(ComparedPart record, List<String> order) {
        return record.change(
                ChangeKind.MEMBERS_REORDERED,
                "members reordered: " + String.join(", ", order),
                Impact.BREAKING,
                "the record's constructor takes its arguments in another order, which the compiler does not notice where"
                        + " their types agree; code that only calls accessors is not affected");
    }

    private void compare(ComparedPart place, JavaMember before, JavaMember after) {
        if (compareTypes(place, before, after) && holder == MemberOwner.RECORD) {
            changes.addAll(DefinitionDiff.between(place, before.type(), after.type(), wire));
        }
        if (before.member().isOptional() != after.member().isOptional()) {
            boolean isOptional = after.member().isOptional();
            changes.add(place.change(
                    isOptional ? ChangeKind.MADE_OPTIONAL : ChangeKind.MADE_MANDATORY,
                    isOptional ? "mandatory member became optional" : "optional member became mandatory",
                    Impact.BREAKING,
                    returns(before, after),
                    isOptional ? WireEffects.MADE_OPTIONAL : WireEffects.MADE_MANDATORY));
        }
        new TextDiff(changes, place)
                .compare(before.member().description(), after.member().description());
    }

    /** Compares the types of one member. Returns true if they are the same in Java. */
    private boolean compareTypes(ComparedPart place, JavaMember before, JavaMember after) {
        String was = WireType.of(before.member());
        String is = WireType.of(after.member());
        boolean isSame = holder.shape(before.type()).equals(holder.shape(after.type()));
        if (!isSame) {
            changes.add(place.change(
                    ChangeKind.TYPE_CHANGED,
                    "type changed from " + was + " to " + is,
                    Impact.BREAKING,
                    returns(before, after),
                    effects(before, after)));
        } else if (!was.equals(is)) {
            changes.add(place.change(
                    ChangeKind.TYPE_CHANGED,
                    "type changed from " + was + " to " + is,
                    Impact.COMPATIBLE,
                    "in Java, both are " + after.type().text(),
                    effects(before, after)));
        }
        return isSame;
    }

    private WireEffects effects(JavaMember before, JavaMember after) {
        return holder.effects(wire.ofTypes(before.type(), after.type()));
    }

    private String returns(JavaMember before, JavaMember after) {
        return "its accessor returns " + holder.accessor(after) + " instead of " + holder.accessor(before);
    }
}
