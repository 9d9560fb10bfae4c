package io.github.qmpevents.generator.java.naming;

import com.palantir.javapoet.ClassName;
import io.github.qmpevents.generator.java.type.JavaAlternate;
import io.github.qmpevents.generator.java.type.JavaDefinition;
import io.github.qmpevents.generator.java.type.JavaMember;
import io.github.qmpevents.generator.java.type.JavaObject;
import io.github.qmpevents.generator.java.type.JavaValueSet;
import io.github.qmpevents.generator.model.Alternative;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.AlternateType;
import io.github.qmpevents.generator.model.Type.ArrayType;
import io.github.qmpevents.generator.model.Type.ObjectType;
import io.github.qmpevents.generator.model.Type.ReferenceType;
import io.github.qmpevents.generator.model.Type.UnionType;
import io.github.qmpevents.generator.model.Type.ValueSetType;
import io.github.qmpevents.generator.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives the parts of a definition, whose own name is known, their Java names. */
final class DefinitionNaming implements Type.Visitor<JavaDefinition> {
    private final TypeNaming types;
    private final Owner owner;
    private final ClassName name;
    private final List<String> enclosing;

    /**
     * A naming for one definition.
     *
     * @param owner the definition, or the thing that one without a name belongs to
     * @param name its Java name
     * @param enclosing the names of the types that it is in, and its own
     */
    DefinitionNaming(TypeNaming types, Owner owner, ClassName name, List<String> enclosing) {
        this.types = types;
        this.owner = owner;
        this.name = name;
        this.enclosing = enclosing;
    }

    @Override
    public JavaDefinition visit(ValueSetType type) {
        types.limits().checkValues(owner.name(), owner.location(), type);
        NameScope scope = types.newScope();
        List<JavaValueSet.Constant> constants = new ArrayList<>();
        for (Value value : type.values()) {
            Optional<String> constant =
                    scope.claimOrNumber(JavaNames.constant(value.text()), value.text(), owner.location());
            if (constant.isPresent()) {
                types.limits().checkLength(value.text(), constant.get(), owner.location());
                constants.add(new JavaValueSet.Constant(constant.get(), value));
            }
        }
        return new JavaValueSet(name, owner.description(), type.extent(), constants);
    }

    @Override
    public JavaDefinition visit(ObjectType type) {
        List<JavaMember> members = types.members(type.members(), types.newScope(), enclosing);
        types.limits().checkCount(members, 0);
        types.limits().checkComponents(members, enclosing);
        return new JavaObject(name, owner.description(), members);
    }

    @Override
    public JavaDefinition visit(UnionType type) {
        return new UnionNaming(types, owner, name, enclosing).name(type);
    }

    @Override
    public JavaDefinition visit(AlternateType type) {
        NameScope scope = types.newScope();
        List<JavaAlternate.Choice> choices = new ArrayList<>();
        for (Alternative alternative : type.alternatives()) {
            Optional<String> choice =
                    scope.claim(JavaNames.type(alternative.name()), alternative.name(), owner.location());
            if (choice.isPresent()) {
                String free = TypeNaming.free(choice.get(), enclosing);
                List<String> within = TypeNaming.with(enclosing, free);
                Owner inner = new Owner(alternative.name(), owner.location(), alternative.description());
                choices.add(new JavaAlternate.Choice(
                        name.nestedClass(free),
                        types.resolve(alternative.type()).accept(new KindOfValue()),
                        alternative.description(),
                        types.type(alternative.type(), inner, within)));
            }
        }
        return new JavaAlternate(name, owner.description(), choices);
    }

    @Override
    public JavaDefinition visit(ScalarType type) {
        throw notADefinition(type);
    }

    @Override
    public JavaDefinition visit(ArrayType type) {
        throw notADefinition(type);
    }

    @Override
    public JavaDefinition visit(ReferenceType type) {
        throw notADefinition(type);
    }

    private static IllegalArgumentException notADefinition(Type type) {
        return new IllegalArgumentException("not a definition: " + type);
    }

    /** Finds the kind of JSON value that a type has. */
    private static final class KindOfValue implements Type.Visitor<JavaAlternate.Kind> {
        @Override
        public JavaAlternate.Kind visit(ScalarType type) {
            return switch (type) {
                case STRING -> JavaAlternate.Kind.STRING;
                case BOOLEAN -> JavaAlternate.Kind.BOOLEAN;
                case NULL -> JavaAlternate.Kind.NULL;
                case INTEGER, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64, NUMBER ->
                    JavaAlternate.Kind.NUMBER;
                case ANY -> throw notADefinition(type);
            };
        }

        @Override
        public JavaAlternate.Kind visit(ArrayType type) {
            return JavaAlternate.Kind.ARRAY;
        }

        @Override
        public JavaAlternate.Kind visit(ReferenceType type) {
            throw notADefinition(type);
        }

        @Override
        public JavaAlternate.Kind visit(ValueSetType type) {
            return JavaAlternate.Kind.STRING;
        }

        @Override
        public JavaAlternate.Kind visit(ObjectType type) {
            return JavaAlternate.Kind.OBJECT;
        }

        @Override
        public JavaAlternate.Kind visit(UnionType type) {
            return JavaAlternate.Kind.OBJECT;
        }

        @Override
        public JavaAlternate.Kind visit(AlternateType type) {
            throw notADefinition(type);
        }
    }
}
