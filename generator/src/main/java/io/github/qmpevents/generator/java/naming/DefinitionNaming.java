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
import io.github.qmpevents.generator.model.TypeKind;
import io.github.qmpevents.generator.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A visitor that gives the parts of a named definition their Java names. */
final class DefinitionNaming implements Type.Visitor<JavaDefinition> {
    private final TypeNaming types;
    private final Owner owner;
    private final ClassName name;
    private final List<String> enclosing;

    /**
     * Creates a naming for one definition.
     *
     * @param owner the definition, or for one without a name the thing that it belongs to
     * @param name its Java name
     * @param enclosing the names of the enclosing types, and its own
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
                        kind(alternative),
                        alternative.description(),
                        types.type(alternative.type(), inner, within)));
            }
        }
        return new JavaAlternate(name, owner.description(), choices);
    }

    private JavaAlternate.Kind kind(Alternative alternative) {
        return switch (TypeKind.of(types.resolve(alternative.type()))) {
            case OBJECT -> JavaAlternate.Kind.OBJECT;
            case ARRAY -> JavaAlternate.Kind.ARRAY;
            case STRING -> JavaAlternate.Kind.STRING;
            case NUMBER -> JavaAlternate.Kind.NUMBER;
            case BOOLEAN -> JavaAlternate.Kind.BOOLEAN;
            case NULL -> JavaAlternate.Kind.NULL;
            case ALTERNATE, ANY -> throw new IllegalArgumentException("of several kinds: " + alternative.name());
        };
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
}
