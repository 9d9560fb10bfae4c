package io.github.qmpevents.generator.qapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.qapi.schema.QapiSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that a fault of a schema is reported at its location, with a remedy. */
class BrokenSchemaTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @MethodSource({"syntax", "forms", "references", "members"})
    void aFaultIsReportedOnceAtItsLocation(String schema, String error) throws IOException {
        List<Diagnostic> found = read(schema);
        assertThat(found).extracting(this::text).containsExactly(error);
    }

    static Stream<Arguments> syntax() {
        return Stream.of(
                Arguments.of(
                        "{ 'event' 'A' }",
                        "1:11: error: [schema-syntax] expected ':' after the key 'event', but found "
                                + "the string 'A'"),
                Arguments.of(
                        "{ 'event': 'A'",
                        "1:15: error: [schema-syntax] expected ',' or '}', but found the end of the " + "file"),
                Arguments.of(
                        "{ 'event': \"A\" }",
                        "1:12: error: [schema-syntax] a string in double quotes; QAPI writes "
                                + "strings in single quotes"),
                Arguments.of(
                        "{ 'event': 'A\n' }",
                        "1:12: error: [schema-syntax] this string does not end in its line; add "
                                + "the closing single quote"),
                Arguments.of(
                        "{ 'event': 'Ä' }",
                        "1:13: error: [schema-syntax] a string can contain only printable ASCII; replace "
                                + "this character, or remove it"),
                Arguments.of("{ 'event': 'A', }", "1:15: error: [schema-syntax] nothing follows this comma; remove it"),
                Arguments.of(
                        "{ 'event': 'A', 'event': 'B' }",
                        "1:17: error: [schema-syntax] the key 'event' appears twice; "
                                + "rename or remove one of them"),
                Arguments.of(
                        "[ 'A' ]",
                        "1:1: error: [schema-syntax] expected '{', which begins a definition, but found '['"),
                Arguments.of(
                        "{ 'enum': 'A', 'data': [ 12 ] }",
                        "1:26: error: [schema-syntax] found 12, which is neither a "
                                + "string in single quotes, nor true or false; put it in quotes or remove it"));
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of(
                        "{ 'data': {} }",
                        "1:1: error: [schema-form] this is not a definition; expected one of the keys "
                                + "'enum', 'struct', 'union', 'alternate', 'command', 'event', 'include', 'pragma'"),
                Arguments.of(
                        "{ 'enum': 'A', 'event': 'B' }",
                        "1:1: error: [schema-form] this is more than one definition, "
                                + "'enum' and 'event'; split it, or remove a key"),
                Arguments.of(
                        "{ 'event': 'A', 'date': {}, 'x': true }",
                        "1:25: error: [schema-form] event 'A': this event has "
                                + "the unknown keys 'date', 'x'; expected 'event', 'data', 'boxed', 'if', 'features'"),
                Arguments.of(
                        "{ 'event': 'A', 'data': { 'a': [ 'b', 'c' ] } }",
                        "1:32: error: [schema-form] event 'A': the "
                                + "type of the member 'a' is an array; expected the name of a type, or an array of one such name; "
                                + "define nested objects as structs"),
                Arguments.of(
                        "{ 'event': 'A', 'boxed': true }",
                        "1:1: error: [schema-form] event 'A': this event lacks 'data'; " + "add it"),
                Arguments.of(
                        "{ 'struct': 'A', 'data': {}, 'if': [ 'X' ] }",
                        "1:36: error: [schema-condition] struct 'A': the "
                                + "condition 'if' of this struct is an array; expected a string, or an object with 'all', 'any' or "
                                + "'not'"),
                Arguments.of(
                        "{ 'struct': 'A', 'data': {}, 'features': [ 'deprecated' ] }",
                        "1:44: error: [schema-condition] "
                                + "struct 'A': this struct has the feature 'deprecated', which types can't have; give it to the "
                                + "members and commands that use the type"),
                Arguments.of(
                        "{ 'union': 'A', 'data': {} }",
                        "1:25: error: [schema-form] union 'A': this union has no " + "branches; add one"),
                Arguments.of(
                        "{ 'union': 'A', 'base': 'B', 'discriminator': {}, 'data': { 'a': 'int' } }",
                        "1:47: error: [schema-form] union 'A': 'discriminator' of this union is an object; expected a "
                                + "string"));
    }

    static Stream<Arguments> references() {
        return Stream.of(
                Arguments.of(
                        "{ 'event': 'A', 'data': { 'b': 'B' } }",
                        "1:27: error: [schema-type] event 'A': the member 'b' "
                                + "has the unknown type 'B'; correct the name, or define the type"),
                Arguments.of(
                        "{ 'struct': 'A', 'base': 'int', 'data': {} }",
                        "1:26: error: [schema-type] struct 'A': the base "
                                + "is the built-in type 'int'; expected a struct"),
                Arguments.of(
                        "{ 'struct': 'A', 'base': 'A', 'data': {} }",
                        "1:1: error: [schema-type] struct 'A': its bases "
                                + "and branches lead back to it; remove one of them"),
                Arguments.of(
                        "{ 'event': 'A', 'data': 'str' }",
                        "1:25: error: [schema-type] event 'A': 'data' is the built-in "
                                + "type 'str'; expected a struct"),
                Arguments.of(
                        "{ 'enum': 'str', 'data': [] }",
                        "1:1: error: [duplicate-definition] enum 'str': QAPI itself has "
                                + "a type with this name; rename the definition"),
                Arguments.of(
                        "{ 'alternate': 'A', 'data': { 'a': 'int', 'b': 'str' } }",
                        "1:43: error: [schema-type] alternate 'A': the branch 'b' can't be distinguished from 'a' by"
                                + " its JSON; remove one of them"));
    }

    static Stream<Arguments> members() {
        return Stream.of(
                Arguments.of(
                        "{ 'event': 'A' }\n{ 'event': 'A' }",
                        "2:1: error: [duplicate-event] event 'A': the name is taken "
                                + "by the event 'A'; rename or remove one of them"),
                Arguments.of(
                        "{ 'event': 'A', 'data': { 'a-b': 'int', 'a_b': 'int' } }",
                        "1:41: error: [duplicate-member] "
                                + "event 'A': the member 'a_b' collides with the member 'a-b'; rename or remove one of them"),
                Arguments.of(
                        "{ 'enum': 'A', 'data': [ 'a', 'a' ] }",
                        "1:31: error: [duplicate-definition] enum 'A': the value "
                                + "'a' collides with the value 'a'; rename or remove one of them"),
                Arguments.of(
                        "{ 'enum': 'E', 'data': [ 'a' ] }\n{ 'struct': 'S', 'data': { 'e': 'int' } }\n{ 'union': 'U', "
                                + "'base': { 'e': 'E' }, 'discriminator': 'e', 'data': { 'a': 'S' } }",
                        "3:71: error: "
                                + "[duplicate-member] union 'U': the member 'e' of the branch 'a' collides with the member 'e'; "
                                + "rename or remove one of them"),
                Arguments.of(
                        "{ 'enum': 'E', 'data': [ 'a' ] }\n{ 'union': 'U', 'base': { '*e': 'E' }, 'discriminator': 'e', "
                                + "'data': {} }",
                        "2:57: error: [schema-type] union 'U': the discriminator 'e' is optional, but a "
                                + "union needs its tag; remove the '*' from the member"));
    }

    @Test
    void anErrorOnAnotherLineIsShownWithBothLocations() throws IOException {
        List<Diagnostic> found = read("""
                { 'struct': 'Base',
                  'data': { 'name': 'str' } }
                { 'struct': 'Sub',
                  'base': 'Base',
                  'data': { 'name': 'int' } }
                """);

        assertThat(found)
                .singleElement()
                .extracting(Diagnostic::toText)
                .asString()
                .endsWith("""
                root.json:3:1: error: [duplicate-member] struct 'Sub': the member 'name' collides with the member 'name'; \
                rename or remove one of them
                  { 'struct': 'Sub',
                  ^
                ROOT:5:13: here
                    'data': { 'name': 'int' } }
                              ^
                ROOT:2:13: the member 'name'
                    'data': { 'name': 'str' } }
                              ^""".replace("ROOT", directory.resolve("root.json").toString()));
    }

    @Test
    void errorsInAllDefinitionsAreReported() throws IOException {
        List<Diagnostic> found = read("""
                { 'event': 'A', 'data': { 'a': } }
                { 'event': 'B' }
                { 'event': 'C', 'data': [
                { 'event': 'D' }
                { 'event': 'E', 'data': }
                """);

        assertThat(found)
                .extracting(this::text)
                .containsExactly(
                        "1:32: error: [schema-syntax] expected a string, '{', '[', true or false, but found '}'",
                        "5:1: error: [schema-syntax] expected ',' or ']', but found '{'",
                        "5:25: error: [schema-syntax] expected a string, '{', '[', true or false, but found '}'");
    }

    @Test
    void aFaultInACommandIsAWarning() throws IOException {
        Path root = write("{ 'command': 'c', 'data': { 'a': 'None' }, 'returns': 'int' }\n{ 'event': 'A' }\n");
        Diagnostics diagnostics = new Diagnostics(root.toString());

        Optional<QapiSchema> schema = QapiReader.readSchema(root, diagnostics);

        assertThat(schema.orElseThrow().events()).hasSize(1);
        assertThat(diagnostics.inOrder())
                .extracting(this::text)
                .containsExactly(
                        "1:29: warning: [schema-command] command 'c': the member 'a' has the unknown type 'None'; "
                                + "correct the name, or define the type");
    }

    @Test
    void anUnknownNameInACommentIsAWarning() throws IOException {
        Path root = write("""
                ##
                # @A:
                #
                # @there: described
                #
                # @gone: described
                #
                # Features:
                # @quick: described
                ##
                { 'event': 'A', 'data': { 'there': 'int', 'more': 'int' } }
                """);
        Diagnostics diagnostics = new Diagnostics(root.toString());

        assertThat(QapiReader.readSchema(root, diagnostics)).isPresent();
        assertThat(diagnostics.inOrder())
                .extracting(this::text)
                .containsExactly(
                        "6:3: warning: [doc-unknown-name] event 'A' has no member or value 'gone', which the comment describes; "
                                + "correct the name",
                        "9:3: warning: [doc-unknown-name] event 'A' has no feature 'quick', which the comment describes; "
                                + "correct the name",
                        "11:43: note: [doc-missing] event 'A': the comment does not describe 'more'");
    }

    @Test
    void faultsInPragmasAndTheFormOfCommentsAreNotes() throws IOException {
        Path root = write("""
                { 'pragma': { 'doc-required': 'yes', 'returns-whitelist': [ true ], 'other': false } }
                { 'pragma': true, 'x': true }
                ##
                # @B:
                #
                # @a: described
                # @a: again
                ##
                { 'event': 'A', 'data': { 'a': 'int' } }
                """);
        Diagnostics diagnostics = new Diagnostics(root.toString());

        assertThat(QapiReader.readSchema(root, diagnostics)).isPresent();
        assertThat(diagnostics.inOrder())
                .extracting(this::text)
                .containsExactly(
                        "1:31: note: [schema-pragma] the pragma 'doc-required' is a string; expected true or false",
                        "1:59: note: [schema-pragma] the pragma 'returns-whitelist' is an array; expected an array of strings",
                        "1:78: note: [schema-pragma] the pragma 'other' is unknown",
                        "2:1: note: [schema-pragma] a pragma has no other keys; remove them",
                        "2:13: note: [schema-pragma] a pragma is true; expected an object",
                        "3:1: note: [doc-form] this comment is for 'B', but the definition after it is 'A'; correct the name",
                        "7:3: note: [doc-form] \"@a:\" is described twice; the first description counts");
    }

    private List<Diagnostic> read(String schema) throws IOException {
        Path root = write(schema);
        Diagnostics diagnostics = new Diagnostics(root.toString());
        assertThat(QapiReader.readSchema(root, diagnostics)).isEmpty();
        return diagnostics.inOrder();
    }

    private Path write(String schema) throws IOException {
        return Files.writeString(directory.resolve("root.json"), schema);
    }

    private String text(Diagnostic diagnostic) {
        return diagnostic.toString().substring((directory.resolve("root.json") + ":").length());
    }
}
