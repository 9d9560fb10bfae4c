package io.github.qmpevents.generator.java.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.github.qmpevents.generator.java.type.RuntimeTypes;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods and constructors that several generated types have. */
final class Methods {
    private Methods() {}

    /** Returns the constructor of a record that checks its components for null. */
    static MethodSpec nullChecks(List<ParameterSpec> components, CodeBlock checks) {
        return checks("for null", components, checks);
    }

    /**
     * Returns the constructor of a record that checks its components.
     *
     * @param subject the words after "Checks" in its Javadoc
     */
    static MethodSpec checks(String subject, List<ParameterSpec> components, CodeBlock checks) {
        return MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameters(components)
                .addJavadoc("Checks $L.\n", subject)
                .addCode(checks)
                .build();
    }

    /** Begins the method that reads a value of a type from {@code in}. */
    static MethodSpec.Builder read(TypeName type) {
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.STATIC)
                .returns(type)
                .addParameter(RuntimeTypes.EVENT_READER, "in");
    }

    /**
     * Returns the method that writes an event.
     *
     * @param data statements that write its data to {@code out}
     */
    static MethodSpec toJson(CodeBlock data) {
        return overriding("toJson")
                .addStatement("$1T out = new $1T(this)", RuntimeTypes.EVENT_WRITER)
                .addCode(data)
                .addStatement("return out.finish()")
                .build();
    }

    /** Begins a public, overriding method without parameters that returns a string. */
    static MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class);
    }
}
