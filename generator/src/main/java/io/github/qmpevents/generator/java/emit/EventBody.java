package io.github.qmpevents.generator.java.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;

/** The members of an event's record that depend on the event's data. */
sealed interface EventBody permits MembersBody, RawBody, WholeBody {
    /** The record components behind the timestamp. */
    List<ParameterSpec> components();

    /** Constants. */
    List<FieldSpec> constants();

    /** Statements of the constructor that check the components. */
    CodeBlock checks();

    /** Statements that read what the constructor needs into local variables. */
    CodeBlock read();

    /** The arguments of the constructor behind the timestamp, each with a comma before it. */
    CodeBlock arguments();

    /** Statements that write the data to the {@code EventWriter out}. */
    CodeBlock write();

    /** Accessors beside those of the components. */
    List<MethodSpec> accessors();

    /** Nested types. */
    List<TypeSpec> types();
}
