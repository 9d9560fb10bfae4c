package io.github.qmpevents.generator.java.type;

import com.palantir.javapoet.ClassName;
import io.github.qmpevents.generator.java.type.DeclaredType.Access;
import io.github.qmpevents.generator.model.Description;
import java.util.List;
import java.util.Optional;

/**
 * A sealed interface for a union, with an accessor for each common member, a record for each value of the tag, and one
 * for unlisted values. Immutable.
 *
 * @param tag the member that selects the case
 * @param common the other common members, in the order of the spec
 * @param cases the cases, one for each listed value of the tag, in the order of the tag's values
 */
public record JavaUnion(
        ClassName typeName, Description description, JavaMember tag, List<JavaMember> common, List<Case> cases)
        implements JavaDefinition {
    public JavaUnion {
        common = List.copyOf(common);
        cases = List.copyOf(cases);
    }

    /**
     * A case.
     *
     * @param typeName the record, nested in the interface
     * @param value the value of the tag
     * @param constant the constant of the tag's value
     * @param description its description in the spec
     * @param members the members that the case adds
     * @param inner the union that the case adds; empty for a case whose type is an object
     */
    public record Case(
            ClassName typeName,
            String value,
            String constant,
            Description description,
            List<JavaMember> members,
            Optional<DeclaredType> inner) {
        public Case {
            members = List.copyOf(members);
        }
    }

    /** Returns the record of unlisted cases. */
    public ClassName unlisted() {
        return typeName.nestedClass(JavaValueSet.UNLISTED);
    }

    @Override
    public Access access() {
        return Access.CHOICE;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
