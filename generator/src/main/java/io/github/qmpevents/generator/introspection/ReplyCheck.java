package io.github.qmpevents.generator.introspection;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.introspection.IntrospectedType.Branch;
import io.github.qmpevents.generator.introspection.IntrospectedType.Choice;
import io.github.qmpevents.generator.introspection.IntrospectedType.Composite;
import io.github.qmpevents.generator.introspection.IntrospectedType.Enumeration;
import io.github.qmpevents.generator.introspection.IntrospectedType.Primitive;
import io.github.qmpevents.generator.introspection.IntrospectedType.Sequence;
import io.github.qmpevents.generator.model.TypeKind;
import io.github.qmpevents.generator.source.SourceLimits;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A check that each type that a reply refers to exists and is of the required kind. */
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
                        "the event '" + event.name() + "' appears twice; query the schema again",
                        diagnostics.related(first.location(), "the first occurrence"));
            }
            Optional<IntrospectedType> data = require(event.data(), event.location());
            if (data.isPresent() && !(data.get() instanceof Composite || data.get() instanceof Choice)) {
                report(event.location(), "the data of the event '" + event.name() + "' is not an object");
            }
        }
        for (IntrospectedType type : schema.types().values()) {
            check(type);
        }
    }

    private void check(IntrospectedType type) {
        if (type instanceof Sequence sequence) {
            checkElements(sequence);
        } else if (type instanceof Choice choice) {
            checkAlternatives(choice);
        } else if (type instanceof Composite composite) {
            checkMembers(composite);
            checkBranches(composite);
        }
    }

    private void checkElements(Sequence sequence) {
        Optional<IntrospectedType> element = require(sequence.element(), sequence.location());
        for (int depth = 1; element.isPresent() && element.get() instanceof Sequence inner; depth++) {
            if (depth > SourceLimits.MAX_NESTING) {
                report(sequence.location(), "this array has only arrays in it");
                return;
            }
            element = Optional.ofNullable(schema.types().get(inner.element()));
        }
    }

    private void checkAlternatives(Choice choice) {
        Set<TypeKind> kinds = EnumSet.noneOf(TypeKind.class);
        for (String name : choice.types()) {
            Optional<IntrospectedType> type = require(name, choice.location());
            if (type.isPresent()) {
                TypeKind kind = jsonKind(type.get());
                if (!kinds.add(kind)) {
                    report(choice.location(), "two types of this alternate have the JSON kind " + kind.noun());
                }
                if (kind == TypeKind.ANY) {
                    report(choice.location(), "a type of this alternate may have any kind of value");
                }
            }
        }
    }

    /** Returns the kind of JSON value that a type has. */
    static TypeKind jsonKind(IntrospectedType type) {
        return type.accept(new KindFinder());
    }

    private static final class KindFinder implements IntrospectedType.Visitor<TypeKind> {
        @Override
        public TypeKind visit(Primitive type) {
            return switch (type.jsonType()) {
                case STRING -> TypeKind.STRING;
                case NUMBER, INT -> TypeKind.NUMBER;
                case BOOLEAN -> TypeKind.BOOLEAN;
                case NULL -> TypeKind.NULL;
                case VALUE -> TypeKind.ANY;
            };
        }

        @Override
        public TypeKind visit(Enumeration type) {
            return TypeKind.STRING;
        }

        @Override
        public TypeKind visit(Sequence type) {
            return TypeKind.ARRAY;
        }

        @Override
        public TypeKind visit(Composite type) {
            return TypeKind.OBJECT;
        }

        @Override
        public TypeKind visit(Choice type) {
            return TypeKind.ANY;
        }
    }

    private void checkMembers(Composite composite) {
        Map<String, IntrospectedMember> known = new HashMap<>();
        for (IntrospectedMember member : composite.members()) {
            if (known.put(member.name(), member) != null) {
                diagnostics.report(
                        DiagnosticId.DUPLICATE_MEMBER,
                        member.location(),
                        "the member '" + member.name() + "' appears twice; query the schema again");
            }
            require(member.type(), member.location());
        }
        if (composite.tag().isPresent()) {
            IntrospectedMember tag = known.get(composite.tag().get());
            if (tag == null || tag.isOptional() || !(schema.types().get(tag.type()) instanceof Enumeration)) {
                report(
                        composite.location(),
                        "the tag '" + composite.tag().get() + "' is not a mandatory member of an enum type");
            }
        }
    }

    private void checkBranches(Composite composite) {
        for (Branch branch : composite.branches()) {
            Optional<IntrospectedType> type = require(branch.type(), branch.location());
            if (type.isPresent() && !(type.get() instanceof Composite)) {
                report(branch.location(), "the type of the branch '" + branch.value() + "' is not an object");
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
        diagnostics.report(DiagnosticId.SCHEMA_TYPE, location, message + "; query the schema again");
    }
}
