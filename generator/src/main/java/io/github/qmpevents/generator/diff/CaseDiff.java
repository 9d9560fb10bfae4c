package io.github.qmpevents.generator.diff;

import io.github.qmpevents.generator.diff.wire.WireDiff;
import io.github.qmpevents.generator.diff.wire.WireEffects;
import io.github.qmpevents.generator.java.type.DeclaredType;
import io.github.qmpevents.generator.java.type.JavaAlternate;
import io.github.qmpevents.generator.java.type.JavaUnion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A comparison of the cases of two unions, or the types of two alternates. */
final class CaseDiff {
    private final ComparedPart part;
    private final List<Change> changes = new ArrayList<>();

    private CaseDiff(ComparedPart part) {
        this.part = part;
    }

    static List<Change> between(ComparedPart part, JavaUnion before, JavaUnion after, WireDiff wire) {
        CaseDiff diff = new CaseDiff(part);
        diff.changes.addAll(MemberDiff.between(part, MemberOwner.RECORD, before.common(), after.common(), wire));
        Map<String, JavaUnion.Case> gone = new LinkedHashMap<>();
        for (JavaUnion.Case branch : before.cases()) {
            gone.put(branch.value(), branch);
        }
        for (JavaUnion.Case branch : after.cases()) {
            JavaUnion.Case old = gone.remove(branch.value());
            if (old == null) {
                diff.added(branch.value());
            } else {
                ComparedPart within =
                        new ComparedPart(part.subject() + "[" + branch.value() + "]", part.before(), part.after());
                diff.changes.addAll(
                        MemberDiff.between(within, MemberOwner.RECORD, old.members(), branch.members(), wire));
                if (old.inner().isPresent() && branch.inner().isPresent()) {
                    DeclaredType was = old.inner().get();
                    DeclaredType is = branch.inner().get();
                    diff.changes.addAll(DefinitionDiff.between(within, was, is, wire));
                }
                if (!shape(old).equals(shape(branch))) {
                    diff.changes.add(within.change(
                            ChangeKind.TYPE_CHANGED,
                            "type of the case changed",
                            Impact.BREAKING,
                            "its record has a different component",
                            wire.ofDefinitions(before, after)));
                }
            }
        }
        gone.keySet().forEach(diff::removed);
        // A member that moves from all cases to their union, or back, is not missing.
        WireEffects most = wire.ofDefinitions(before, after);
        return diff.changes.stream().map(change -> change.onWire(most)).toList();
    }

    static List<Change> between(ComparedPart part, JavaAlternate before, JavaAlternate after, WireDiff wire) {
        CaseDiff diff = new CaseDiff(part);
        Map<JavaAlternate.Kind, JavaAlternate.Choice> gone = new LinkedHashMap<>();
        for (JavaAlternate.Choice choice : before.choices()) {
            gone.put(choice.kind(), choice);
        }
        for (JavaAlternate.Choice choice : after.choices()) {
            JavaAlternate.Choice old = gone.remove(choice.kind());
            String name = choice.typeName().simpleName();
            if (old == null) {
                diff.added(name);
            } else if (!MemberOwner.RECORD.shape(old.type()).equals(MemberOwner.RECORD.shape(choice.type()))) {
                diff.changes.add(part.change(
                        ChangeKind.TYPE_CHANGED,
                        "type of case \"" + name + "\" changed from "
                                + old.type().text() + " to " + choice.type().text(),
                        Impact.BREAKING,
                        "its record has a component of a different type",
                        wire.ofTypes(old.type(), choice.type())));
            } else {
                diff.changes.addAll(DefinitionDiff.between(part, old.type(), choice.type(), wire));
            }
        }
        for (JavaAlternate.Choice choice : gone.values()) {
            diff.removed(choice.typeName().simpleName());
        }
        return diff.changes;
    }

    /** Returns the type of a case as the calling code sees it; empty for an object. */
    private static Optional<String> shape(JavaUnion.Case branch) {
        return branch.inner().map(MemberOwner.RECORD::shape);
    }

    private void added(String name) {
        changes.add(part.change(
                ChangeKind.CASE_ADDED,
                "case \"" + name + "\" added",
                Impact.SWITCH,
                "an exhaustive switch over the cases needs a case for it; it is no longer an unlisted case",
                WireEffects.UNLISTED_FOR_OLD));
    }

    private void removed(String name) {
        changes.add(part.change(
                ChangeKind.CASE_REMOVED,
                "case \"" + name + "\" removed",
                Impact.BREAKING,
                "its record is gone; if QEMU still sends it, it is an unlisted case",
                WireEffects.UNLISTED_FOR_NEW));
    }
}
