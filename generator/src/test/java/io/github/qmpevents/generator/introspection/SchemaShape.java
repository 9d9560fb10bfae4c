package io.github.qmpevents.generator.introspection;

import io.github.qmpevents.generator.introspection.IntrospectedType.Branch;
import io.github.qmpevents.generator.introspection.IntrospectedType.Composite;
import java.util.List;
import java.util.stream.Collectors;

/** The shape of a reply's events, in lines of text. */
final class SchemaShape {
    private SchemaShape() {}

    static List<String> of(IntrospectedSchema schema) {
        return schema.events().stream()
                .map(event -> event.name() + " " + object(schema, event.data()) + features(event.features()))
                .toList();
    }

    private static String object(IntrospectedSchema schema, String name) {
        Composite object = (Composite) schema.type(name);
        String branches =
                object.branches().stream().map(branch -> branch(schema, branch)).collect(Collectors.joining(", "));
        return members(object)
                + object.tag().map(tag -> " by " + tag + ": " + branches).orElse("");
    }

    private static String branch(IntrospectedSchema schema, Branch branch) {
        return branch.value() + " " + members((Composite) schema.type(branch.type()));
    }

    private static String members(Composite object) {
        return object.members().stream()
                .map(member -> member.name()
                        + (member.isOptional() ? "? " : " ")
                        + member.type()
                        + features(member.features()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String features(List<String> features) {
        return features.stream().map(feature -> " #" + feature).collect(Collectors.joining());
    }
}
