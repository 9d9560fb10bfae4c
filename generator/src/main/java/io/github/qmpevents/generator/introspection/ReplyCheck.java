package io.github.qmpevents.generator.introspection;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.introspection.IntrospectedType.Branch;
import io.github.qmpevents.generator.introspection.IntrospectedType.Choice;
import io.github.qmpevents.generator.introspection.IntrospectedType.Composite;
import io.github.qmpevents.generator.introspection.IntrospectedType.Enumeration;
import io.github.qmpevents.generator.introspection.IntrospectedType.Sequence;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Each type that a reply refers to is there, and is of the kind that it has to be. */
final class ReplyCheck {
    private final IntrospectedSchema schema;
    private final Diagnostics diagnostics;

    ReplyCheck(IntrospectedSchema schema, Diagnostics diagnostics) {
        this.schema = schema;
        this.diagnostics = diagnostics;
    }

    void check() {
        Map<String, IntrospectedEvent> known = new HashMap<>();
        for (IntrospectedEvent event : schema.events()) {
            IntrospectedEvent first = known.putIfAbsent(event.name(), event);
            if (first != null) {
                diagnostics.report(
                        DiagnosticId.DUPLICATE_EVENT,
                        event.location(),
                        "the event '" + event.name() + "' is there twice; query the schema anew",
                        diagnostics.related(first.location(), "first here"));
            }
            Optional<IntrospectedType> data = require(event.data(), event.location());
            if (data.isPresent() && !(data.get() instanceof Composite || data.get() instanceof Choice)) {
                report(event.location(), "the data of the event '" + event.name() + "' is no object");
            }
        }
        for (IntrospectedType type : schema.types().values()) {
            check(type);
        }
    }

    private void check(IntrospectedType type) {
        if (type instanceof Sequence sequence) {
            require(sequence.element(), sequence.location());
        } else if (type instanceof Choice choice) {
            for (String name : choice.types()) {
                require(name, choice.location());
            }
        } else if (type instanceof Composite composite) {
            checkMembers(composite);
            checkBranches(composite);
        }
    }

    private void checkMembers(Composite composite) {
        Map<String, IntrospectedMember> known = new HashMap<>();
        for (IntrospectedMember member : composite.members()) {
            if (known.put(member.name(), member) != null) {
                diagnostics.report(
                        DiagnosticId.DUPLICATE_MEMBER,
                        member.location(),
                        "the member '" + member.name() + "' is there twice; query the schema anew");
            }
            require(member.type(), member.location());
        }
        if (composite.tag().isPresent()) {
            IntrospectedMember tag = known.get(composite.tag().get());
            if (tag == null || !(schema.types().get(tag.type()) instanceof Enumeration)) {
                report(
                        composite.location(),
                        "the tag '" + composite.tag().get() + "' is no member whose type is an enum");
            }
        }
    }

    private void checkBranches(Composite composite) {
        for (Branch branch : composite.branches()) {
            Optional<IntrospectedType> type = require(branch.type(), branch.location());
            if (type.isPresent() && !(type.get() instanceof Composite)) {
                report(branch.location(), "the type of the branch '" + branch.value() + "' is no object");
            }
        }
        if (!composite.branches().isEmpty() && composite.tag().isEmpty()) {
            report(composite.location(), "this object has branches, but no tag");
        }
    }

    private Optional<IntrospectedType> require(String name, Location user) {
        IntrospectedType type = schema.types().get(name);
        if (type == null) {
            report(user, "the type '" + name + "' is not in the reply");
        }
        return Optional.ofNullable(type);
    }

    private void report(Location location, String message) {
        diagnostics.report(DiagnosticId.SCHEMA_TYPE, location, message + "; query the schema anew");
    }
}
