package io.github.qmpevents.generator.java.naming;

import com.palantir.javapoet.ClassName;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.java.type.DeclaredType;
import io.github.qmpevents.generator.java.type.DeclaredType.Access;
import io.github.qmpevents.generator.java.type.GeneratedPackage;
import io.github.qmpevents.generator.java.type.JavaDefinition;
import io.github.qmpevents.generator.java.type.JavaList;
import io.github.qmpevents.generator.java.type.JavaMember;
import io.github.qmpevents.generator.java.type.JavaScalar;
import io.github.qmpevents.generator.java.type.JavaType;
import io.github.qmpevents.generator.java.type.JavaValueSet;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.NamedDefinition;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.AlternateType;
import io.github.qmpevents.generator.model.Type.ArrayType;
import io.github.qmpevents.generator.model.Type.ObjectType;
import io.github.qmpevents.generator.model.Type.ReferenceType;
import io.github.qmpevents.generator.model.Type.UnionType;
import io.github.qmpevents.generator.model.Type.ValueSetType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The choice of Java names and forms for types. */
final class TypeNaming {
    private static final Set<String> TYPES_OF_CHOICES =
            Set.of(JavaValueSet.KNOWN, JavaValueSet.UNLISTED, DeclaredType.CODEC);

    private final Spec spec;
    private final String packageStart;
    private final Map<String, ClassName> topTypes;
    private final JavaLimits limits;
    private final Diagnostics diagnostics;

    /**
     * Creates a naming for a spec.
     *
     * @param target the package of the types
     * @param topTypes the types of the definitions with names
     */
    TypeNaming(
            Spec spec,
            GeneratedPackage target,
            Map<String, ClassName> topTypes,
            JavaLimits limits,
            Diagnostics diagnostics) {
        this.spec = spec;
        packageStart = target.start();
        this.topTypes = topTypes;
        this.limits = limits;
        this.diagnostics = diagnostics;
    }

    NameScope newScope() {
        return new NameScope(diagnostics);
    }

    JavaLimits limits() {
        return limits;
    }

    Type resolve(Type type) {
        return spec.resolve(type);
    }

    /** Returns the definitions with names, by their names in the spec. */
    Map<String, JavaDefinition> definitions() {
        Map<String, JavaDefinition> definitions = new LinkedHashMap<>();
        for (NamedDefinition definition : spec.definitions()) {
            ClassName name = topTypes.get(definition.name());
            if (name != null) {
                definitions.put(definition.name(), definition(definition, name));
            }
        }
        return definitions;
    }

    private JavaDefinition definition(NamedDefinition definition, ClassName name) {
        Owner owner =
                Owner.of(Owner.Kind.DEFINITION, definition.name(), definition.location(), definition.description());
        DefinitionNaming naming = new DefinitionNaming(this, owner, name, List.of(name.simpleName()));
        return definition.definition().accept(naming);
    }

    /**
     * Returns the members of an object that have a Java name.
     *
     * @param scope the names of the object's members
     * @param enclosing the names of the types around the object's record, and its own
     */
    List<JavaMember> members(List<Member> members, NameScope scope, List<String> enclosing) {
        List<JavaMember> named = new ArrayList<>();
        for (Member member : members) {
            Optional<String> name = scope.claimOrNumber(component(member.name()), member.name(), member.location());
            if (name.isPresent()) {
                limits.checkLength(member.name(), name.get(), member.location());
                named.add(new JavaMember(
                        member,
                        name.get(),
                        constant(member.name(), name.get()),
                        type(member.type(), Owner.of(member), enclosing)));
            }
        }
        return named;
    }

    /**
     * Returns the name of a record component. It differs from the first part of the package, because Java would take
     * {@code com.example.Disk.read(in)} for an access to a component {@code com}.
     */
    private Optional<String> component(String wireName) {
        Optional<String> name = JavaNames.member(wireName);
        return name.equals(Optional.of(packageStart)) ? Optional.of(name.get() + "_") : name;
    }

    /** Returns the name of a member's constant, with the number of its component. No other name has two underscores. */
    private String constant(String wireName, String component) {
        String plain = component(wireName).orElseThrow();
        String constant = JavaNames.memberConstant(wireName);
        return component.equals(plain) ? constant : constant + "_" + component.substring(plain.length());
    }

    /**
     * Returns the type of a value.
     *
     * @param owner the owner of the value
     * @param enclosing the names of the types around the value
     */
    JavaType type(Type type, Owner owner, List<String> enclosing) {
        return type.accept(new UseNaming(owner, enclosing));
    }

    /** Returns a type as a value set. */
    JavaValueSet valueSet(JavaType type, Type model) {
        DeclaredType declared = (DeclaredType) type;
        if (declared.nested().isPresent()) {
            return (JavaValueSet) declared.nested().get();
        }
        return (JavaValueSet) definition(spec.definition(((ReferenceType) model).name()), declared.typeName());
    }

    /**
     * Returns the name of a nested type. It differs from the names of enclosing types, as Java requires, and from that
     * of its record component, which would be the same if the first character of the name has no uppercase form.
     */
    private String nestedName(Owner owner, List<String> enclosing) {
        String component = JavaNames.member(owner.name()).orElseThrow();
        String name = JavaNames.type(owner.name()).orElseThrow();
        String free = name.equals(component) ? numbered(name, enclosing) : free(name, enclosing);
        limits.checkFileName(with(enclosing, free), owner.name(), owner.location());
        return free;
    }

    /** Returns a name for a nested type, with a number if the name is taken. */
    static String free(String name, List<String> enclosing) {
        return TYPES_OF_CHOICES.contains(name) || enclosing.contains(name) ? numbered(name, enclosing) : name;
    }

    private static String numbered(String name, List<String> enclosing) {
        int number = enclosing.size();
        while (enclosing.contains(name + "_" + number)) {
            number++;
        }
        return name + "_" + number;
    }

    static List<String> with(List<String> enclosing, String name) {
        List<String> names = new ArrayList<>(enclosing);
        names.add(name);
        return names;
    }

    /** A visitor that returns the Java type for the use of a type. */
    private final class UseNaming implements Type.Visitor<JavaType> {
        private final Owner owner;
        private final List<String> enclosing;

        UseNaming(Owner owner, List<String> enclosing) {
            this.owner = owner;
            this.enclosing = enclosing;
        }

        @Override
        public JavaType visit(ScalarType type) {
            return switch (type) {
                case STRING -> JavaScalar.STRING;
                case BOOLEAN -> JavaScalar.BOOLEAN;
                case INTEGER, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32 -> JavaScalar.LONG;
                case UINT64 -> JavaScalar.UNSIGNED_LONG;
                case NUMBER -> JavaScalar.DOUBLE;
                case NULL -> JavaScalar.NULL;
                case ANY -> JavaScalar.RAW;
            };
        }

        @Override
        public JavaType visit(ArrayType type) {
            return new JavaList(type.element().accept(this));
        }

        @Override
        public JavaType visit(ReferenceType type) {
            ClassName name = topTypes.get(type.name());
            // It has no Java name, which was already reported.
            return name == null ? JavaScalar.RAW : DeclaredType.top(name, access(spec.resolve(type)));
        }

        private static Access access(Type definition) {
            if (definition instanceof ValueSetType) {
                return Access.VALUE_SET;
            }
            return definition instanceof ObjectType ? Access.OBJECT : Access.CHOICE;
        }

        @Override
        public JavaType visit(ValueSetType type) {
            return nested(type);
        }

        @Override
        public JavaType visit(ObjectType type) {
            return type.members().isEmpty() ? JavaScalar.RAW : nested(type);
        }

        @Override
        public JavaType visit(UnionType type) {
            return nested(type);
        }

        @Override
        public JavaType visit(AlternateType type) {
            return nested(type);
        }

        /** Returns a nested type by its simple name: only the enclosing type refers to it. */
        private JavaType nested(Type.Definition type) {
            String name = nestedName(owner, enclosing);
            DefinitionNaming naming =
                    new DefinitionNaming(TypeNaming.this, owner, ClassName.get("", name), with(enclosing, name));
            return DeclaredType.nested(type.accept(naming));
        }
    }
}
