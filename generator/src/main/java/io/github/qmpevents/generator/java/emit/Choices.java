package io.github.qmpevents.generator.java.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import io.github.qmpevents.generator.java.type.RuntimeTypes;
import javax.lang.model.element.Modifier;

/** The methods that unions and alternates have for the generated code. They are public since those of an interface are. */
final class Choices {
    private Choices() {}

    static MethodSpec.Builder read(ClassName type) {
        return MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(RuntimeTypes.EVENT_READER, "in")
                .addJavadoc(
                        "Reads the value that comes next. For the generated code.\n\n@param in the reader, before the value\n@return the value\n");
    }

    static MethodSpec.Builder write() {
        return MethodSpec.methodBuilder("write")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeTypes.EVENT_WRITER, "out")
                .addJavadoc("Writes this value. For the generated code.\n\n@param out the writer\n");
    }

    static MethodSpec.Builder overridingWrite() {
        return MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeTypes.EVENT_WRITER, "out");
    }
}
