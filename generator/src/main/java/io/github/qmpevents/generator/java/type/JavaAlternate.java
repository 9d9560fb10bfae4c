package io.github.qmpevents.generator.java.type;

import com.palantir.javapoet.ClassName;
import io.github.qmpevents.generator.java.type.DeclaredType.Access;
import io.github.qmpevents.generator.model.Description;
import java.util.List;

/**
 * A sealed interface for an alternate, with a record for each type, and one for values of other kinds. Immutable.
 *
 * @param choices the types, in the order of the spec
 */
public record JavaAlternate(ClassName typeName, Description description, List<Choice> choices)
        implements JavaDefinition {
    public JavaAlternate {
        choices = List.copyOf(choices);
    }

    /** A kind of JSON value, by its name in the runtime. */
    public enum Kind {
        OBJECT,
        ARRAY,
        STRING,
        NUMBER,
        BOOLEAN,
        NULL
    }

    /**
     * A type of the alternate.
     *
     * @param typeName the record, nested in the interface
     * @param kind the kind of JSON value that selects it
     * @param description its description in the spec
     * @param type the type of the record's only component
     */
    public record Choice(ClassName typeName, Kind kind, Description description, JavaType type) {}

    /** Returns the record of values of other kinds. */
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
