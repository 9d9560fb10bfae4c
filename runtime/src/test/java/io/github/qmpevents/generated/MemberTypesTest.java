package io.github.qmpevents.generated;

import static io.github.qmpevents.fixtures.TestModel.array;
import static io.github.qmpevents.fixtures.TestModel.closed;
import static io.github.qmpevents.fixtures.TestModel.concluded;
import static io.github.qmpevents.fixtures.TestModel.event;
import static io.github.qmpevents.fixtures.TestModel.member;
import static io.github.qmpevents.fixtures.TestModel.object;
import static io.github.qmpevents.fixtures.TestModel.optional;
import static io.github.qmpevents.fixtures.TestModel.spec;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qmpevents.fixtures.TestModel;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.runtime.MalformedEventException;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.RawJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every type of member, in every possible place. */
class MemberTypesTest {
    private static final Map<String, Type> TYPES = new TreeMap<>(Map.of(
            "string", ScalarType.STRING,
            "integer", ScalarType.INTEGER,
            "int32", ScalarType.INT32,
            "number", ScalarType.NUMBER,
            "boolean", ScalarType.BOOLEAN,
            "values", closed("one", "other"),
            "object", object(member("id", ScalarType.STRING), optional("size", ScalarType.INTEGER)),
            "any-object", object(),
            "unknown", ScalarType.ANY));

    private static GeneratedCode code;

    @BeforeAll
    static void generate(@TempDir Path directory) throws IOException {
        UnaryOperator<Type> alone = UnaryOperator.identity();
        UnaryOperator<Type> deep = type -> array(array(array(type)));
        code = GeneratedCode.of(
                spec(
                        event("MANDATORY", members(TestModel::member, alone)),
                        event("OPTIONAL", members(TestModel::optional, alone)),
                        event("ARRAYS", members(TestModel::member, TestModel::array)),
                        event("OPTIONAL_ARRAYS", members(TestModel::optional, TestModel::array)),
                        event("DEEP_ARRAYS", members(TestModel::member, deep)),
                        event("OPTIONAL_DEEP_ARRAYS", members(TestModel::optional, deep)),
                        event(
                                "NESTED",
                                List.of(member("outer", new Type.ObjectType(members(TestModel::optional, deep))))),
                        event("CONCLUDED", List.of(concluded("inferred", 1, ScalarType.BOOLEAN, "Elsewhere"))),
                        event("NOTHING", List.of())),
                directory);
    }

    private static List<Member> members(BiFunction<String, Type, Member> kind, UnaryOperator<Type> wrapped) {
        List<Member> members = new ArrayList<>();
        TYPES.forEach((name, type) -> members.add(kind.apply(name, wrapped.apply(type))));
        return members;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MANDATORY",
                "OPTIONAL",
                "ARRAYS",
                "OPTIONAL_ARRAYS",
                "DEEP_ARRAYS",
                "OPTIONAL_DEEP_ARRAYS",
                "NESTED",
                "CONCLUDED",
                "NOTHING"
            })
    void isDecodedAndWrittenBackUnchanged(String event) {
        String full = Message.full(code.event(event));
        String least = Message.least(code.event(event));

        assertThat(code.decode(full).toJson()).isEqualTo(full);
        assertThat(code.decode(least).toJson()).isEqualTo(least);
    }

    @Test
    void hasTheMatchingJavaType() {
        QmpEvent event = code.decode("""
                {"event": "MANDATORY", "data": {"string": "s", "integer": -9223372036854775808, "int32": 2.0, "number": 2.5,
                "boolean": true, "values": "one", "object": {"id": "i"}, "any-object": {"a":1}, "unknown": null}}""");

        assertThat(Reflection.get(event, "string")).isEqualTo("s");
        assertThat(Reflection.get(event, "integer")).isEqualTo(Long.MIN_VALUE);
        assertThat(Reflection.get(event, "int32")).isEqualTo(2L);
        assertThat(Reflection.get(event, "number")).isEqualTo(2.5);
        assertThat(Reflection.get(event, "boolean_")).isEqualTo(true);
        assertThat(Reflection.get(event, "values", "value")).isEqualTo("one");
        assertThat(Reflection.get(event, "object", "id")).isEqualTo("i");
        assertThat(Reflection.get(event, "object", "size")).isEqualTo(OptionalLong.empty());
        assertThat(Reflection.get(event, "anyObject")).isEqualTo(RawJson.of("{\"a\":1}"));
        assertThat(Reflection.get(event, "unknown")).isEqualTo(RawJson.of("null"));
    }

    @Test
    void hasTheInferredTypeIfTheSpecGivesNone() {
        QmpEvent event = code.decode("""
                {"event": "CONCLUDED", "data": {"inferred": false}}""");

        assertThat(Reflection.get(event, "inferred")).isEqualTo(false);
    }

    @Test
    void mayBeMissingIfItIsOptional() {
        QmpEvent event = code.decode("""
                {"event": "OPTIONAL"}""");

        assertThat(Reflection.get(event, "integer")).isEqualTo(OptionalLong.empty());
        assertThat(Reflection.get(event, "number")).isEqualTo(OptionalDouble.empty());
        assertThat(Reflection.get(event, "string")).isEqualTo(Optional.empty());
        assertThat(Reflection.get(event, "boolean_")).isEqualTo(Optional.empty());
        assertThat(Reflection.get(event, "object")).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"string", "integer", "int32", "number", "boolean", "values", "object"})
    void isMalformedIfItIsOfAnotherType(String member) {
        String message = "{\"event\": \"OPTIONAL_ARRAYS\", \"data\": {\"" + member + "\": [[]]}}";

        assertThatThrownBy(() -> code.decoder().decode(message))
                .isInstanceOf(MalformedEventException.class)
                .hasMessageStartingWith("$.data." + member + "[0]: expected ")
                .hasMessageEndingWith(", found an array");
    }

    @Test
    void keepsAnUnlistedValue() {
        QmpEvent event = code.decode("""
                {"event": "OPTIONAL_ARRAYS", "data": {"values": ["new", "other", "new"]}}""");

        List<?> values = (List<?>) ((Optional<?>) Reflection.get(event, "values")).orElseThrow();
        assertThat(values).hasToString("[new, other, new]");
        assertThat(values.get(0)).isEqualTo(values.get(2)).isNotEqualTo(values.get(1));
        assertThat(values.get(1)).isInstanceOf(Enum.class);
    }

    @Test
    void hasOnlyOneFormForAListedValue() {
        Class<?> set = code.type("MandatoryEvent$Values");
        Class<?> unlisted = code.type("MandatoryEvent$Values$Unlisted");

        assertThat(Reflection.call(set, "of", "one")).isInstanceOf(Enum.class);
        assertThat(Reflection.call(set, "of", "new")).isEqualTo(Reflection.create(unlisted, "new"));
        assertThatThrownBy(() -> Reflection.create(unlisted, "one"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the spec lists this value, so get it from of(): one");
    }

    @Test
    void isNeverNull() {
        Class<?> set = code.type("MandatoryEvent$Values");
        Class<?> unlisted = code.type("MandatoryEvent$Values$Unlisted");
        Class<?> object = code.type("MandatoryEvent$Object");
        Class<?> outer = code.type("NestedEvent");

        assertThatThrownBy(() -> Reflection.call(set, "of", new Object[] {null}))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Reflection.create(unlisted, new Object[] {null}))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Reflection.create(object, null, OptionalLong.empty()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("id");
        assertThatThrownBy(() -> Reflection.create(object, "id", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("size");
        assertThatThrownBy(() -> Reflection.create(outer, Optional.empty(), null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("outer");
    }

    @Test
    void doesNotChangeWithTheListThatItWasMadeFrom(@TempDir Path directory) throws IOException {
        Type strings = array(ScalarType.STRING);
        GeneratedCode lists = GeneratedCode.of(
                spec(event("LISTS", List.of(member("flat", strings), member("deep", array(strings))))), directory);
        List<String> flat = new ArrayList<>(List.of("a"));
        List<List<String>> deep = new ArrayList<>(List.of(flat));

        Object event = Reflection.create(lists.type("ListsEvent"), Optional.empty(), flat, deep);
        flat.add("b");
        deep.add(List.of());

        assertThat(Reflection.get(event, "flat")).isEqualTo(List.of("a"));
        assertThat(Reflection.get(event, "deep")).isEqualTo(List.of(List.of("a")));
    }
}
