package io.github.qmpevents.generator.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of contradictions between the data of an example and the spec. */
class DataCheckTest {
    private static final String TEXT = """
            ALARM
            -----

            Data:

            - "rooms": where it rings (json-array)
                - "name": (json-string)
                - "cause": (json-string, "fire" or "water")
            - "names": (json-array of json-string, optional)
            - "loud": (json-bool, optional)
            - "state": what it does, one of "on" or "off" (optional)
            - "any": (json-object, optional)
            - "bell": (json-object, optional)
                - "tone": (json-int)

            Example:

            """;

    private static final String TIMESTAMP = "\"timestamp\": { \"seconds\": 1, \"microseconds\": 2 }";

    @TempDir
    Path directory;

    @Test
    void matchingDataIsNotReported() throws IOException {
        assertData(
                        "{ \"rooms\": [ { \"name\": \"hall\", \"cause\": \"fire\" } ], \"names\": [ \"a\", \"b\" ], \"loud\": true,"
                                + " \"state\": \"on\", \"any\": { \"a\": [ 1 ] }, \"bell\": { \"tone\": 3 } }")
                .doesNotContain("[example");
    }

    @Test
    void eachElementOfAnArrayIsChecked() throws IOException {
        assertData(
                        "{ \"rooms\": [ { \"name\": \"hall\", \"cause\": \"fire\" }, { \"name\": 7, \"cause\": \"smoke\" } ],"
                                + " \"names\": [ \"a\", true ] }")
                .contains("a whole number in \"data.rooms[].name\", declared as string; ")
                .contains("the value \"smoke\" of \"data.rooms[].cause\", which the spec does not list")
                .contains("shows true in \"data.names[]\", declared as string; ");
    }

    @Test
    void membersOfObjectsAreChecked() throws IOException {
        assertData("{ \"rooms\": [ { \"name\": \"hall\" } ], \"bell\": { \"sound\": 3 } }")
                .contains("lacks the mandatory member \"cause\"")
                .contains("lacks the mandatory member \"tone\"")
                .contains("shows a member \"sound\", but the spec does not declare it");
    }

    @Test
    void eachKindOfValueIsNamed() throws IOException {
        assertData("{ \"rooms\": { }, \"names\": \"a\", \"loud\": null, \"any\": [ ] }")
                .contains("an object in \"data.rooms\", declared as array; ")
                .contains("a string in \"data.names\", declared as array; ")
                .contains("null in \"data.loud\", declared as bool; ")
                .contains("an array in \"data.any\", declared as object; ");
    }

    @Test
    void aTypeInferredFromItsValuesIsChecked() throws IOException {
        assertData("{ \"rooms\": [ ], \"state\": 1 }")
                .contains("a whole number in \"data.state\", assumed to be string; ");
        assertData("{ \"rooms\": [ ], \"state\": \"idle\" }").contains("the value \"idle\" of \"data.state\"");
    }

    @Test
    void theSameProblemOfAnotherMemberOrValueIsReportedSeparately() throws IOException {
        assertData("{ \"rooms\": [ { \"name\": 1, \"cause\": 1 } ], \"names\": 1 }")
                .contains("\"data.rooms[].name\"", "\"data.rooms[].cause\"", "\"data.names\"");
        assertData("{ \"rooms\": [ { \"name\": \"a\", \"cause\": \"b\" }, { \"name\": \"a\", \"cause\": \"c\" } ] }")
                .contains("the value \"b\"", "the value \"c\"");
    }

    @Test
    void aRepeatedProblemIsReportedOnce() throws IOException {
        assertData("{ \"rooms\": [ { \"name\": 1, \"cause\": \"b\" }, { \"name\": 2, \"cause\": \"b\" } ] }")
                .containsOnlyOnce("data.rooms[].name")
                .containsOnlyOnce("the value \"b\"");
    }

    @Test
    void dataMayBeMissingIfAllItsMembersAreOptional() throws IOException {
        String example = "{ \"event\": \"ALARM\", " + TIMESTAMP + " }";
        assertThat(TextFindings.of(directory, TEXT + example)).contains("[example-missing-member] the example has no");
        String optional = TEXT.replace("(json-array)", "(json-array, optional)");
        assertThat(TextFindings.of(directory, optional + example)).doesNotContain("[example-missing-member]");
    }

    private AbstractStringAssert<?> assertData(String data) throws IOException {
        return assertThat(TextFindings.of(
                directory, TEXT + "{ \"event\": \"ALARM\", \"data\": " + data + ", " + TIMESTAMP + " }"));
    }
}
