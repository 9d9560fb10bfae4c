package io.github.qmpevents.generator.java.type;

import com.palantir.javapoet.ClassName;
import io.github.qmpevents.generator.java.type.DeclaredType.Access;
import io.github.qmpevents.generator.model.Description;
import io.github.qmpevents.generator.model.Type.Extent;
import io.github.qmpevents.generator.model.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A sealed interface for a value set, with an enum for the listed values, and a record for unlisted ones. Immutable.
 *
 * @param extent the completeness of the list in the spec
 * @param constants the values with the names of their enum constants, in the order of the set
 */
public record JavaValueSet(ClassName typeName, Description description, Extent extent, List<Constant> constants)
        implements JavaDefinition {
    /** The enum of the listed values. */
    public static final String KNOWN = "Known";

    /** The constant of that enum for the set of all values. */
    public static final String VALUES = "VALUES";

    /** The record of unlisted values. */
    public static final String UNLISTED = "Unlisted";

    public JavaValueSet {
        constants = List.copyOf(constants);
    }

    /**
     * A value and the name of its constant.
     *
     * @param name the name of the constant
     * @param value the value
     */
    public record Constant(String name, Value value) {}

    /** Returns the listed values, in the order of the set. */
    public Set<String> values() {
        Set<String> values = new LinkedHashSet<>();
        for (Constant constant : constants) {
            values.add(constant.value().text());
        }
        return values;
    }

    /** Returns the enum of the listed values. */
    public ClassName known() {
        return typeName.nestedClass(KNOWN);
    }

    /** Returns the record of unlisted values. */
    public ClassName unlisted() {
        return typeName.nestedClass(UNLISTED);
    }

    @Override
    public Access access() {
        return Access.VALUE_SET;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
