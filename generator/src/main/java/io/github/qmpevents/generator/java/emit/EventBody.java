package io.github.qmpevents.generator.java.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;

/** The parts of an event's record that depend on the event's data. */
sealed interface EventBody permits MembersBody, RawBody, WholeBody {
    /** Returns the record components after the timestamp. */
    List<ParameterSpec> components();

    /** Returns the constants. */
    List<FieldSpec> constants();

    /** Returns statements of the constructor that check the components. */
    CodeBlock checks();

    /** Returns statements that read the constructor's arguments into local variables. */
    CodeBlock read();

    /** Returns the arguments of the constructor after the timestamp, each with a comma before it. */
    CodeBlock arguments();

    /** Returns statements that write the data to the {@code EventWriter out}. */
    CodeBlock write();

    /** Returns the accessors besides those of the components. */
    List<MethodSpec> accessors();

    /** Returns the nested types. */
    List<TypeSpec> types();
}
