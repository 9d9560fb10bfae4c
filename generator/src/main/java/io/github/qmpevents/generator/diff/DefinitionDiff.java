package io.github.qmpevents.generator.diff;

import io.github.qmpevents.generator.diff.wire.WireDiff;
import io.github.qmpevents.generator.java.type.DeclaredType;
import io.github.qmpevents.generator.java.type.JavaAlternate;
import io.github.qmpevents.generator.java.type.JavaDefinition;
import io.github.qmpevents.generator.java.type.JavaList;
import io.github.qmpevents.generator.java.type.JavaObject;
import io.github.qmpevents.generator.java.type.JavaType;
import io.github.qmpevents.generator.java.type.JavaUnion;
import io.github.qmpevents.generator.java.type.JavaValueSet;
import java.util.List;

/** A visitor that compares a definition with its old version. */
final class DefinitionDiff implements JavaDefinition.Visitor<List<Change>> {
    private final ComparedPart part;
    private final JavaDefinition before;
    private final WireDiff wire;

    private DefinitionDiff(ComparedPart part, JavaDefinition before, WireDiff wire) {
        this.part = part;
        this.before = before;
        this.wire = wire;
    }

    /** Returns the changes between two definitions. */
    static List<Change> between(ComparedPart part, JavaDefinition before, JavaDefinition after, WireDiff wire) {
        return after.accept(new DefinitionDiff(part, before, wire));
    }

    /** Returns the changes between the definitions that are nested in two types. */
    static List<Change> between(ComparedPart part, JavaType before, JavaType after, WireDiff wire) {
        if (before instanceof JavaList old && after instanceof JavaList list) {
            return between(part, old.element(), list.element(), wire);
        }
        return before instanceof DeclaredType old
                        && after instanceof DeclaredType type
                        && old.nested().isPresent()
                        && type.nested().isPresent()
                ? between(part, old.nested().get(), type.nested().get(), wire)
                : List.of();
    }

    @Override
    public List<Change> visit(JavaValueSet set) {
        return before instanceof JavaValueSet old ? ValueDiff.between(part, old, set) : otherKind(set);
    }

    @Override
    public List<Change> visit(JavaObject object) {
        return before instanceof JavaObject old
                ? MemberDiff.between(part, MemberOwner.RECORD, old.members(), object.members(), wire)
                : otherKind(object);
    }

    @Override
    public List<Change> visit(JavaUnion union) {
        return before instanceof JavaUnion old ? CaseDiff.between(part, old, union, wire) : otherKind(union);
    }

    @Override
    public List<Change> visit(JavaAlternate alternate) {
        return before instanceof JavaAlternate old
                ? CaseDiff.between(part, old, alternate, wire)
                : otherKind(alternate);
    }

    private List<Change> otherKind(JavaDefinition after) {
        return List.of(part.change(
                ChangeKind.TYPE_CHANGED,
                "kind of definition changed",
                Impact.BREAKING,
                "it has a different type, with the same name",
                wire.ofDefinitions(before, after)));
    }
}
