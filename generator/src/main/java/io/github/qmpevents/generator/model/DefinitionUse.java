package io.github.qmpevents.generator.model;

import io.github.qmpevents.generator.model.Type.AlternateType;
import io.github.qmpevents.generator.model.Type.ArrayType;
import io.github.qmpevents.generator.model.Type.ObjectType;
import io.github.qmpevents.generator.model.Type.ReferenceType;
import io.github.qmpevents.generator.model.Type.UnionType;
import io.github.qmpevents.generator.model.Type.ValueSetType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A visitor that returns the names of the definitions that a type or an event's data refers to directly. */
final class DefinitionUse implements EventData.Visitor<Stream<String>>, Type.Visitor<Stream<String>> {
    private DefinitionUse() {}

    /** Returns the names of the definitions that events of a spec use, directly or through other definitions. */
    static Set<String> by(List<SpecEvent> events, Spec spec) {
        DefinitionUse use = new DefinitionUse();
        Deque<String> found = new ArrayDeque<>();
        events.forEach(event -> event.data().accept(use).forEach(found::add));
        Set<String> reached = new HashSet<>();
        while (!found.isEmpty()) {
            String name = found.remove();
            if (reached.add(name)) {
                spec.definition(name).definition().accept(use).forEach(found::add);
            }
        }
        return reached;
    }

    private Stream<String> members(List<Member> members) {
        return members.stream().flatMap(member -> member.type().accept(this));
    }

    @Override
    public Stream<String> visit(EventData.None data) {
        return Stream.empty();
    }

    @Override
    public Stream<String> visit(EventData.Declared data) {
        return Stream.concat(data.type().stream(), members(data.members()));
    }

    @Override
    public Stream<String> visit(EventData.Typed data) {
        return data.type().accept(this);
    }

    @Override
    public Stream<String> visit(EventData.Undeclared data) {
        return members(data.members());
    }

    @Override
    public Stream<String> visit(ScalarType type) {
        return Stream.empty();
    }

    @Override
    public Stream<String> visit(ArrayType type) {
        return type.element().accept(this);
    }

    @Override
    public Stream<String> visit(ReferenceType type) {
        return Stream.of(type.name());
    }

    @Override
    public Stream<String> visit(ValueSetType type) {
        return Stream.empty();
    }

    @Override
    public Stream<String> visit(ObjectType type) {
        return members(type.members());
    }

    @Override
    public Stream<String> visit(UnionType type) {
        return Stream.concat(
                members(type.members()),
                type.cases().stream().flatMap(branch -> branch.type().accept(this)));
    }

    @Override
    public Stream<String> visit(AlternateType type) {
        return type.alternatives().stream()
                .flatMap(alternative -> alternative.type().accept(this));
    }
}
