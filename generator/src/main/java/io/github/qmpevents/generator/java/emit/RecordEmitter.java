package io.github.qmpevents.generator.java.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.qmpevents.generator.java.type.JavaMember;
import io.github.qmpevents.generator.java.type.JavaObject;
import io.github.qmpevents.generator.java.type.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** An emitter of the parts that all records with members share: those of events, objects and cases of unions. */
final class RecordEmitter {
    private final List<JavaMember> members;
    private final Docs docs;

    /** The members in the order in which QEMU writes them. */
    private final List<JavaMember> wireOrder;

    RecordEmitter(List<JavaMember> members, Docs docs) {
        this.members = members;
        this.docs = docs;
        wireOrder = WireOrder.sort(members);
    }

    /** Returns the record components. */
    List<ParameterSpec> components() {
        List<ParameterSpec> components = new ArrayList<>();
        for (JavaMember member : members) {
            components.add(component(member));
        }
        return components;
    }

    private ParameterSpec component(JavaMember member) {
        ParameterSpec.Builder component =
                ParameterSpec.builder(member.componentType(), member.name()).addJavadoc("$L\n", docs.component(member));
        if (Deprecation.of(member.member().description(), docs).isPresent()) {
            component.addAnnotation(Deprecated.class);
        }
        return component.build();
    }

    /** Returns the constants for reading and writing. */
    List<FieldSpec> constants() {
        List<CodeBlock> names = new ArrayList<>();
        for (JavaMember member : wireOrder) {
            names.add(CodeBlock.of("$S", member.member().name()));
        }
        List<FieldSpec> constants = new ArrayList<>();
        constants.add(constant(
                RuntimeTypes.MEMBERS,
                JavaObject.MEMBERS,
                CodeBlock.of("$T.of($L)", RuntimeTypes.MEMBERS, CodeBlock.join(names, ", "))));
        for (JavaMember member : wireOrder) {
            constants.add(constant(
                    RuntimeTypes.WIRE_MEMBER,
                    member.constant(),
                    CodeBlock.of(
                            "$N.get($S)", JavaObject.MEMBERS, member.member().name())));
        }
        return constants;
    }

    private static FieldSpec constant(ClassName type, String name, CodeBlock value) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }

    /** Returns statements that check the components in a constructor. */
    CodeBlock checks() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (JavaMember member : members) {
            code.add(member.check());
        }
        return code.build();
    }

    /** Returns statements that read the members into local variables. */
    CodeBlock read(String beginMethod) {
        CodeBlock.Builder code = CodeBlock.builder().addStatement("in.$N()", beginMethod);
        for (JavaMember member : wireOrder) {
            code.add(member.read());
        }
        return code.addStatement("in.endObject($N)", JavaObject.MEMBERS).build();
    }

    /** Returns the local variables as arguments of the constructor. */
    CodeBlock arguments() {
        List<CodeBlock> arguments = new ArrayList<>();
        for (JavaMember member : members) {
            arguments.add(CodeBlock.of("$N", member.name()));
        }
        return CodeBlock.join(arguments, ", ");
    }

    /** Returns statements that write the members. */
    CodeBlock write() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (JavaMember member : members) {
            code.add(member.write());
        }
        return code.build();
    }

    /** Returns the simple names of types. */
    static String[] simpleNames(List<TypeSpec> types) {
        String[] names = new String[types.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = types.get(i).name();
        }
        return names;
    }
}
