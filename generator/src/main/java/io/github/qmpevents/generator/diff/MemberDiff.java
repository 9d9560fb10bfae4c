package io.github.qmpevents.generator.diff;

import io.github.qmpevents.generator.model.Member;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares the members of an event or object. */
final class MemberDiff {
    private final List<Change> changes;
    private final Holder holder;

    /**
     * A comparison.
     *
     * @param changes gets what it finds
     * @param holder what holds the members
     */
    MemberDiff(List<Change> changes, Holder holder) {
        this.changes = changes;
        this.holder = holder;
    }

    void compare(Place record, List<Member> before, List<Member> after) {
        Map<String, Member> gone = new LinkedHashMap<>();
        before.forEach(member -> gone.put(member.name(), member));
        Set<String> kept = new LinkedHashSet<>();
        for (Member member : after) {
            Member old = gone.remove(member.name());
            if (old == null) {
                changes.add(holder.added(
                        Place.ofNew(path(record, member), member.location()),
                        (member.isOptional() ? "optional" : "mandatory") + " member added"));
            } else {
                kept.add(member.name());
                compare(Place.ofBoth(path(record, member), old.location(), member.location()), old, member);
            }
        }
        for (Member member : gone.values()) {
            changes.add(holder.removed(Place.ofOld(path(record, member), member.location()), "member removed"));
        }
        List<String> newOrder = List.copyOf(kept);
        if (holder == Holder.RECORD
                && !before.stream()
                        .map(Member::name)
                        .filter(kept::contains)
                        .toList()
                        .equals(newOrder)) {
            changes.add(reordered(record, newOrder));
        }
    }

    private static String path(Place record, Member member) {
        return record.subject() + "." + member.name();
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
        new TypeDiff(changes, holder).compare(place, before, after);
        if (before.isOptional() != after.isOptional()) {
            changes.add(place.change(
                    after.isOptional() ? ChangeKind.MADE_OPTIONAL : ChangeKind.MADE_MANDATORY,
                    after.isOptional() ? "mandatory member became optional" : "optional member became mandatory",
                    Impact.BREAKING,
                    "its accessor returns " + holder.accessor(after) + " instead of " + holder.accessor(before)));
        }
        if (!before.description().equals(after.description())) {
            changes.add(place.textChange("description reworded"));
        }
    }
}
