package io.github.qmpevents.generator.qapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.fixtures.QemuSchemas;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.introspection.IntrospectedMember;
import io.github.qmpevents.generator.introspection.IntrospectedSchema;
import io.github.qmpevents.generator.introspection.IntrospectedType;
import io.github.qmpevents.generator.introspection.IntrospectedValue;
import io.github.qmpevents.generator.introspection.IntrospectionReader;
import io.github.qmpevents.generator.qapi.schema.QapiData;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.ObjectDefinition;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiEnum;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiUnion;
import io.github.qmpevents.generator.qapi.schema.QapiMember;
import io.github.qmpevents.generator.qapi.schema.QapiSchema;
import io.github.qmpevents.generator.qapi.schema.QapiType;
import io.github.qmpevents.generator.qapi.schema.QapiValue;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Tests that a schema and the reply of a QEMU built from it describe the same events. */
class SchemaAndReplyTest {
    @Test
    void describeTheSameEvents() {
        Path root = QemuSchemas.path("releases/v7.2.0/qapi/qapi-schema.json");
        Path reply = QemuSchemas.path("introspection/query-qmp-schema-7.2.22.jsonl");
        QapiSchema schema =
                QapiReader.readSchema(root, new Diagnostics(root.toString())).orElseThrow();
        IntrospectedSchema introspected = IntrospectionReader.readSchema(reply, new Diagnostics(reply.toString()))
                .orElseThrow();

        Map<String, Object> fromSchema = new TreeMap<>();
        schema.events().forEach(event -> fromSchema.put(event.name(), data(schema, event.data())));
        Map<String, Object> fromReply = new TreeMap<>();
        introspected.events().forEach(event -> fromReply.put(event.name(), type(introspected, event.data())));

        assertThat(fromReply).hasSize(52).isEqualTo(fromSchema);
    }

    private static Object data(QapiSchema schema, QapiData data) {
        return data instanceof QapiData.OfType named
                ? definition(schema, schema.type(named.type().name()).orElseThrow())
                : members(schema, ((QapiData.Inline) data).members());
    }

    private static Map<String, Object> members(QapiSchema schema, List<QapiMember> members) {
        Map<String, Object> map = new TreeMap<>();
        members.forEach(
                member -> map.put(member.name() + (member.isOptional() ? "?" : ""), type(schema, member.type())));
        return map;
    }

    private static Object type(QapiSchema schema, QapiType type) {
        return type.accept(new QapiType.Visitor<>() {
            @Override
            public Object visit(QapiType.BuiltIn builtIn) {
                return switch (builtIn) {
                    case STR -> "string";
                    case NUMBER -> "number";
                    case INT, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64, SIZE -> "int";
                    case BOOL -> "boolean";
                    case NULL -> "null";
                    case ANY -> "value";
                };
            }

            @Override
            public Object visit(QapiType.Named named) {
                return definition(schema, schema.type(named.name()).orElseThrow());
            }

            @Override
            public Object visit(QapiType.ArrayOf array) {
                return List.of(type(schema, array.element()));
            }

            @Override
            public Object visit(QapiType.Nested nested) {
                return members(schema, nested.members());
            }
        });
    }

    private static Object definition(QapiSchema schema, QapiDefinition definition) {
        if (definition instanceof QapiEnum enumeration) {
            return new TreeSet<>(
                    enumeration.values().stream().map(QapiValue::name).toList());
        }
        Map<String, Object> map = members(schema, schema.members((ObjectDefinition) definition));
        if (definition instanceof QapiUnion union) {
            Map<String, Object> branches = new TreeMap<>();
            union.branches().forEach(branch -> branches.put(branch.name(), type(schema, branch.type())));
            map.put("by " + union.tag().name(), branches);
        }
        return map;
    }

    private static Object type(IntrospectedSchema schema, String name) {
        return schema.type(name).accept(new IntrospectedType.Visitor<>() {
            @Override
            public Object visit(IntrospectedType.Primitive primitive) {
                return primitive.jsonType().name().toLowerCase(Locale.ROOT);
            }

            @Override
            public Object visit(IntrospectedType.Enumeration enumeration) {
                return new TreeSet<>(enumeration.values().stream()
                        .map(IntrospectedValue::name)
                        .toList());
            }

            @Override
            public Object visit(IntrospectedType.Sequence sequence) {
                return List.of(type(schema, sequence.element()));
            }

            @Override
            public Object visit(IntrospectedType.Composite composite) {
                return composite(schema, composite);
            }

            @Override
            public Object visit(IntrospectedType.Choice choice) {
                return choice.types();
            }
        });
    }

    /** Returns an object without branches that add no members: the schema does not list such branches. */
    private static Map<String, Object> composite(IntrospectedSchema schema, IntrospectedType.Composite composite) {
        Map<String, Object> map = new TreeMap<>();
        for (IntrospectedMember member : composite.members()) {
            map.put(member.name() + (member.isOptional() ? "?" : ""), type(schema, member.type()));
        }
        Optional<String> tag = composite.tag();
        if (tag.isPresent()) {
            Map<String, Object> branches = new TreeMap<>();
            composite.branches().forEach(branch -> branches.put(branch.value(), type(schema, branch.type())));
            branches.values().removeIf(Map.of()::equals);
            map.put("by " + tag.get(), branches);
        }
        return map;
    }
}
