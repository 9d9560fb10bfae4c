package io.github.qmpevents.generator.java.type;

import com.palantir.javapoet.ClassName;
import io.github.qmpevents.generator.java.type.DeclaredType.Access;
import io.github.qmpevents.generator.model.Description;
import java.util.List;

/**
 * A record for an object. Immutable.
 *
 * @param members its members in the order of the spec
 */
public record JavaObject(ClassName typeName, Description description, List<JavaMember> members)
        implements JavaDefinition {
    /** The constant with the members of an object. */
    public static final String MEMBERS = "MEMBERS";

    public JavaObject {
        members = List.copyOf(members);
    }

    @Override
    public Access access() {
        return Access.OBJECT;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
