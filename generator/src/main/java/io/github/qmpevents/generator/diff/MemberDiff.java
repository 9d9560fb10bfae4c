package io.github.qmpevents.generator.diff;

import io.github.qmpevents.generator.model.Member;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares the members of an event or object, which are the components of a record. */
final class MemberDiff {
    private final List<Change> changes;

    /** A comparison that adds what it finds to {@code changes}. */
    MemberDiff(List<Change> changes) {
        this.changes = changes;
    }

    void compare(Place record, List<Member> before, List<Member> after) {
        Map<String, Member> gone = new LinkedHashMap<>();
        before.forEach(member -> gone.put(member.name(), member));
        Set<String> kept = new LinkedHashSet<>();
        for (Member member : after) {
            Member old = gone.remove(member.name());
            if (old == null) {
                changes.add(added(record, member));
            } else {
                kept.add(member.name());
                compare(Place.ofBoth(path(record, member), old.location(), member.location()), old, member);
            }
        }
        gone.values().forEach(member -> changes.add(removed(record, member)));
        List<String> newOrder = List.copyOf(kept);
        if (!before.stream().map(Member::name).filter(kept::contains).toList().equals(newOrder)) {
            changes.add(reordered(record, newOrder));
        }
    }

    private static String path(Place record, Member member) {
        return record.subject() + "." + member.name();
    }

    private static Change added(Place record, Member member) {
        return Place.ofNew(path(record, member), member.location())
                .change(
                        ChangeKind.MEMBER_ADDED,
                        (member.isOptional() ? "optional" : "mandatory") + " member added",
                        Impact.BREAKING,
                        "the record's constructor takes one more argument, and its patterns one more component;"
                                + " code that only reads the other members is not affected");
    }

    private static Change removed(Place record, Member member) {
        return Place.ofOld(path(record, member), member.location())
                .change(
                        ChangeKind.MEMBER_REMOVED,
                        "member removed",
                        Impact.BREAKING,
                        "its accessor is gone, and the record's constructor takes one argument less");
    }

    private static Change reordered(Place record, List<String> order) {
        return record.change(
                ChangeKind.MEMBERS_REORDERED,
                "members in another order: " + String.join(", ", order),
                Impact.BREAKING,
                "the record's constructor takes its arguments in another order, which the compiler does not notice where"
                        + " their types agree; code that only calls accessors is not affected");
    }

    private void compare(Place place, Member before, Member after) {
        new TypeDiff(changes).compare(place, before, after);
        if (before.isOptional() != after.isOptional()) {
            changes.add(place.change(
                    after.isOptional() ? ChangeKind.MADE_OPTIONAL : ChangeKind.MADE_MANDATORY,
                    after.isOptional() ? "mandatory member became optional" : "optional member became mandatory",
                    Impact.BREAKING,
                    "its accessor returns " + JavaShape.accessor(after) + " instead of " + JavaShape.accessor(before)));
        }
        if (!before.description().equals(after.description())) {
            changes.add(place.textChange("description reworded"));
        }
    }
}
