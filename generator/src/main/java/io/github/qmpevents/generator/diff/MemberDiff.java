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
    private final ComparedPart object;
    private final MemberOwner owner;
    private final WireDiff wire;
    private final List<Change> changes = new ArrayList<>();

    private MemberDiff(ComparedPart object, MemberOwner owner, WireDiff wire) {
        this.object = object;
        this.owner = owner;
        this.wire = wire;
    }

    static List<Change> between(
            ComparedPart object, MemberOwner owner, List<JavaMember> before, List<JavaMember> after, WireDiff wire) {
        MemberDiff diff = new MemberDiff(object, owner, wire);
        diff.compare(before, after);
        return diff.changes;
    }

    private void compare(List<JavaMember> before, List<JavaMember> after) {
        Map<String, JavaMember> gone = new LinkedHashMap<>();
        for (JavaMember member : before) {
            gone.put(wireName(member), member);
        }
        List<String> oldOrder = new ArrayList<>(gone.keySet());
        List<String> kept = new ArrayList<>();
        for (JavaMember member : after) {
            JavaMember old = gone.remove(wireName(member));
            if (old == null) {
                changes.add(owner.added(
                        ComparedPart.ofNew(path(member), member.member().location()),
                        (member.member().isOptional() ? "optional" : "mandatory") + " member added",
                        member.member().isOptional() ? WireEffects.MEMBER_ADDED : WireEffects.MANDATORY_MEMBER_ADDED));
            } else {
                kept.add(wireName(member));
                ComparedPart part = ComparedPart.ofBoth(
                        path(member), old.member().location(), member.member().location());
                compare(part, old, member);
            }
        }
        for (JavaMember member : gone.values()) {
            changes.add(owner.removed(
                    ComparedPart.ofOld(path(member), member.member().location()),
                    "member removed",
                    member.member().isOptional() ? WireEffects.MEMBER_REMOVED : WireEffects.MANDATORY_MEMBER_REMOVED));
        }
        oldOrder.retainAll(kept);
        if (owner == MemberOwner.RECORD && !oldOrder.equals(kept)) {
            changes.add(reordered(kept));
        }
    }

    private static String wireName(JavaMember member) {
        return member.member().name();
    }

    private String path(JavaMember member) {
        return object.subject() + "." + wireName(member);
    }

    private Change reordered(List<String> order) {
        return object.change(
                ChangeKind.MEMBERS_REORDERED,
                "members reordered: " + String.join(", ", order),
                Impact.BREAKING,
                "the record's constructor takes its arguments in another order, which the compiler does not notice where"
                        + " their types agree; code that only calls accessors is not affected");
    }

    private void compare(ComparedPart part, JavaMember before, JavaMember after) {
        if (compareTypes(part, before, after) && owner == MemberOwner.RECORD) {
            changes.addAll(DefinitionDiff.between(part, before.type(), after.type(), wire));
        }
        if (before.member().isOptional() != after.member().isOptional()) {
            boolean isOptional = after.member().isOptional();
            changes.add(part.change(
                    isOptional ? ChangeKind.MADE_OPTIONAL : ChangeKind.MADE_MANDATORY,
                    isOptional ? "mandatory member became optional" : "optional member became mandatory",
                    Impact.BREAKING,
                    returns(before, after),
                    isOptional ? WireEffects.MADE_OPTIONAL : WireEffects.MADE_MANDATORY));
        }
        changes.addAll(TextDiff.between(
                part, before.member().description(), after.member().description()));
    }

    /** Compares the types of one member. Returns true if they are the same in Java. */
    private boolean compareTypes(ComparedPart part, JavaMember before, JavaMember after) {
        String was = WireType.of(before.member());
        String is = WireType.of(after.member());
        boolean isSame = owner.shape(before.type()).equals(owner.shape(after.type()));
        if (!isSame) {
            changes.add(part.change(
                    ChangeKind.TYPE_CHANGED,
                    "type changed from " + was + " to " + is,
                    Impact.BREAKING,
                    returns(before, after),
                    effects(before, after)));
        } else if (!was.equals(is)) {
            changes.add(part.change(
                    ChangeKind.TYPE_CHANGED,
                    "type changed from " + was + " to " + is,
                    Impact.COMPATIBLE,
                    "in Java, both are " + after.type().text(),
                    effects(before, after)));
        }
        return isSame;
    }

    private WireEffects effects(JavaMember before, JavaMember after) {
        return owner.effects(wire.ofTypes(before.type(), after.type()));
    }

    private String returns(JavaMember before, JavaMember after) {
        return "its accessor returns " + owner.accessor(after) + " instead of " + owner.accessor(before);
    }
}
