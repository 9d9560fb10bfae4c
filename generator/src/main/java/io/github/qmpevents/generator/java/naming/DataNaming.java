package io.github.qmpevents.generator.java.naming;

import io.github.qmpevents.generator.java.type.DeclaredType;
import io.github.qmpevents.generator.java.type.JavaData;
import io.github.qmpevents.generator.java.type.JavaMember;
import io.github.qmpevents.generator.model.EventData;
import io.github.qmpevents.generator.model.SpecEvent;
import java.util.List;

/** A visitor that gives the data of an event its Java names and types. */
final class DataNaming implements EventData.Visitor<JavaData> {
    private final SpecEvent event;
    private final TypeNaming types;
    private final JavaLimits limits;
    private final List<String> enclosing;

    /**
     * Creates a naming for one event.
     *
     * @param enclosing the name of the event's record
     */
    DataNaming(SpecEvent event, TypeNaming types, JavaLimits limits, List<String> enclosing) {
        this.event = event;
        this.types = types;
        this.limits = limits;
        this.enclosing = enclosing;
    }

    @Override
    public JavaData visit(EventData.None data) {
        return new JavaData.Components(List.of());
    }

    @Override
    public JavaData visit(EventData.Declared data) {
        List<JavaMember> members = types.members(data.members(), types.newScope(), enclosing);
        limits.checkCount(members, 1);
        limits.checkComponents(members, enclosing);
        limits.checkNestedTypes(members);
        return new JavaData.Components(members);
    }

    @Override
    public JavaData visit(EventData.Typed data) {
        Owner owner = new Owner(JavaData.DATA, event.location(), event.description());
        DeclaredType type = (DeclaredType) types.type(data.type(), owner, enclosing);
        limits.checkNestedTypes(type, event.location());
        return new JavaData.Whole(type);
    }

    @Override
    public JavaData visit(EventData.Undeclared data) {
        NameScope scope = types.newScope();
        scope.reserve(JavaData.DATA, "the raw data of the event");
        List<JavaMember> members = types.members(data.members(), scope, enclosing);
        limits.checkAccessors(members);
        return new JavaData.Raw(members);
    }
}
