package io.github.qmpevents.generated;

import static io.github.qmpevents.fixtures.TestModel.array;
import static io.github.qmpevents.fixtures.TestModel.closed;
import static io.github.qmpevents.fixtures.TestModel.event;
import static io.github.qmpevents.fixtures.TestModel.member;
import static io.github.qmpevents.fixtures.TestModel.object;
import static io.github.qmpevents.fixtures.TestModel.optional;
import static io.github.qmpevents.fixtures.TestModel.spec;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.java.emit.GeneratedFile;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.SpecEvent;
import io.github.qmpevents.generator.model.Type;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A member may have the name of anything that generated code uses: a type of the JDK or of the runtime, a part of a
 * package, a method, a variable. The words come from generated code, so that none is forgotten.
 */
class ShadowingTest {
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9]*+");
    private static final Pattern OWN_NAME = Pattern.compile("[A-Za-z]\\d");
    private static final Type STRING = ScalarType.STRING;

    /** Every kind of member, so that generated code uses every name that it can use. */
    private static final List<Member> EVERY_KIND = List.of(
            member("s1", STRING),
            member("i1", ScalarType.INTEGER),
            member("u1", ScalarType.UINT64),
            member("d1", ScalarType.NUMBER),
            member("b1", ScalarType.BOOLEAN),
            member("v1", closed("x1", "x2")),
            member("o1", object(member("s2", STRING), optional("v2", closed("x1", "x2")))),
            member("r1", object()),
            member("l1", array(array(array(STRING)))),
            optional("s3", STRING),
            optional("i3", ScalarType.INTEGER),
            optional("u3", ScalarType.UINT64),
            optional("d3", ScalarType.NUMBER),
            optional("b3", ScalarType.BOOLEAN),
            optional("v3", closed("x1", "x2")),
            optional("o3", object(optional("s4", STRING))),
            optional("r3", object()),
            optional("l3", array(object(optional("i4", ScalarType.INTEGER)))));

    @TempDir
    private Path directory;

    /** The use of a word in Java. */
    @SuppressWarnings("ImmutableEnumChecker") // A type is a record of records.
    private enum Kind {
        STRING_MEMBER(STRING),
        INTEGER(ScalarType.INTEGER),
        VALUE_SET(closed("x1", "x2")),
        /** Without the optional value set, since an event has no room for the types of that many. */
        OBJECT(new Type.ObjectType(EVERY_KIND.stream()
                .filter(member -> !member.name().equals("v3"))
                .toList())),
        ARRAY_OF_OBJECTS(array(object(optional("s2", STRING))));

        private final Type type;

        Kind(Type type) {
            this.type = type;
        }
    }

    @ParameterizedTest
    @EnumSource
    void anyWordOfGeneratedCodeCanBeTheNameOfAMember(Kind kind) throws IOException {
        List<Member> members = new ArrayList<>(EVERY_KIND);
        for (String word : words()) {
            members.add(optional(word, kind.type));
        }
        GeneratedCode code = GeneratedCode.of(
                spec(
                        event("IN_EVENT", members),
                        event("IN_OBJECT", List.of(member("object", new Type.ObjectType(members))))),
                directory);

        for (SpecEvent event : code.spec().events()) {
            String full = Message.full(event);
            assertThat(code.decode(full).toJson()).isEqualTo(full);
        }
    }

    @Test
    void anyWordOfGeneratedCodeCanBeAValue() throws IOException {
        Type words = closed(words().toArray(String[]::new));
        GeneratedCode code = GeneratedCode.of(spec(event("VALUES", List.of(member("words", words)))), directory);

        for (String word : words()) {
            String message = "{\"event\": \"VALUES\", \"data\": {\"words\": \"" + word + "\"}}";
            assertThat(code.decode(message).toJson()).isEqualTo(message);
        }
    }

    /** Returns the words, without words that differ only in case, which would be the same name. */
    private static List<String> words() {
        Spec all = spec(event("ALL", EVERY_KIND));
        TreeMap<String, String> words = new TreeMap<>();
        for (GeneratedFile file : GeneratedCode.generate(all)) {
            String code = file.content().replaceAll("(?s)/\\*.*?\\*/|//[^\n]*", "");
            WORD.matcher(code)
                    .results()
                    .map(MatchResult::group)
                    .filter(word -> !OWN_NAME.matcher(word).matches())
                    .forEach(word -> words.putIfAbsent(word.toLowerCase(Locale.ROOT), word));
        }
        assertThat(words).containsKeys("eventreader", "known", "github", "objects", "readstring");
        return List.copyOf(words.values());
    }
}
