package io.github.qmpevents.generator.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the problems found in a text, with their locations. */
class CheckTest {
    private static final String ALARM = """
            ALARM
            -----

            Emitted when the alarm rings.

            Data:

            - "room": where it rings (json-string)
            - "volume": how loud, in percent (json-int, optional)
            - "cause": why, one of "fire" or "water" (json-string)

            Example:

            { "event": "ALARM",
              "data": { "room": "hall", "volume": 7, "cause": "fire" },
              "timestamp": { "seconds": 1, "microseconds": 2 } }
            """;

    @TempDir
    Path directory;

    @Test
    void aSoundTextHasNoProblems() throws IOException {
        assertFound(ALARM).isEmpty();
    }

    @Test
    void aHeadingWithoutAnEventNameIsAnError() throws IOException {
        assertFound(ALARM.replace("ALARM\n-----", "The Alarm\n---------")).isEqualTo("""
                        spec.txt:1:1: error: [event-name] the heading names no event: found "The", expected a name in \
                        capital letters such as BLOCK_IO_ERROR; rename the heading, or remove its underline if it is \
                        not a heading
                          The Alarm
                          ^""");
        assertFound(ALARM.replace("ALARM\n-----", "警報\n--"))
                .contains("spec.txt:1:1: error: [event-name]", "found \"警報\"");
        assertFound(ALARM.replace("ALARM\n-----", "!!!\n---")).contains("spec.txt:1:1: error: [event-name]");
        assertFound(ALARM.replace("ALARM\n-----", "1 2 3\n-----")).contains("spec.txt:1:3: error: [event-name]");
        assertFound(ALARM.replace("ALARM\n-----", "ALARM, bell\n-----------"))
                .contains("spec.txt:1:8: error: [event-name]");
    }

    @Test
    void aDuplicateEventIsAnError() throws IOException {
        assertFound(ALARM + "\n" + ALARM).isEqualTo("""
                        spec.txt:18:1: error: [duplicate-event] a second heading names the event "ALARM"; rename or \
                        remove one of them
                          ALARM
                          ^
                        spec.txt:1:1: the first one is here
                          ALARM
                          ^""");
    }

    @Test
    void aDuplicateMemberIsAnError() throws IOException {
        assertFound(ALARM.replace("- \"cause\"", "- \"room\": again (json-string)\n- \"cause\""))
                .isEqualTo("""
                        spec.txt:10:4: error: [duplicate-member] a second member has the name "room"; rename or remove \
                        one of them
                          - "room": again (json-string)
                             ^
                        spec.txt:8:4: the first one is here
                          - "room": where it rings (json-string)
                             ^""");
    }

    @Test
    void membersOfDifferentObjectsMayShareAName() throws IOException {
        assertFound(ALARM.replace("(json-int, optional)", "(json-object, optional)\n  - \"room\": (json-int)")
                        .replace("\"volume\": 7, ", ""))
                .isEmpty();
    }

    @Test
    void aMemberWithAnInferredTypeIsAWarning() throws IOException {
        assertFound(ALARM.replace(" (json-int, optional)", ""))
                .startsWith("spec.txt:9:4: warning: [member-type] the text gives no type for \"volume\": its type is"
                        + " assumed to be int, as the example shows; add its type");
    }

    @Test
    void aMemberWithAnUnknownTypeIsAWarning() throws IOException {
        assertFound(ALARM.replace("(json-int, optional)", "(optional)").replace("\"volume\": 7, ", ""))
                .startsWith(
                        "spec.txt:9:4: warning: [member-type] the text gives no type for \"volume\": no example shows"
                                + " it, so it will be raw JSON; add its type, such as (json-string)");
    }

    @Test
    void membersOfAnEventWithoutDataAreAWarning() throws IOException {
        assertFound(ALARM.replace("Data:", "Data: None.")).isEqualTo("""
                        spec.txt:6:7: warning: [data-none-with-members] the text states that there is no data, but \
                        describes members, which are used; remove one of the two
                          Data: None.
                                ^
                        spec.txt:8:4: the first member is here
                          - "room": where it rings (json-string)
                             ^""");
    }

    @Test
    void anExampleThatIsNotValidJsonIsAWarning() throws IOException {
        assertFound(ALARM.replace("\"ALARM\",", "\"ALARM\"")).isEqualTo("""
                        spec.txt:14:19: warning: [example-json] the example is not valid JSON: a comma is missing here; add it
                          { "event": "ALARM"
                                            ^""");
        assertFound(ALARM.replace("7", "seven"))
                .startsWith("spec.txt:15:39: warning: [example-json] the example is not valid JSON, and is not used: ");
    }

    @Test
    void anExampleOfAnotherEventIsAWarning() throws IOException {
        assertFound(ALARM.replace("{ \"event\": \"ALARM\"", "{ \"event\": \"BELL\""))
                .startsWith("spec.txt:14:12: warning: [example-event-name] the example of ALARM says BELL; expected"
                        + " \"event\": \"ALARM\"");
        assertFound(ALARM.replace("\"event\": \"ALARM\",", ""))
                .startsWith("spec.txt:14:1: warning: [example-event-name] the example of ALARM says no name");
    }

    @Test
    void anExampleWithAnUndeclaredMemberIsAWarning() throws IOException {
        assertFound(ALARM.replace("\"volume\": 7", "\"loudness\": 7"))
                .startsWith(
                        "spec.txt:15:29: warning: [example-undeclared-member] the example shows a member \"loudness\","
                                + " but the spec does not declare it; correct one of them");
        assertFound(ALARM.replace("\"timestamp\"", "\"id\": 1, \"timestamp\""))
                .startsWith(
                        "spec.txt:16:3: warning: [example-undeclared-member] the example shows a member \"id\", but no"
                                + " event has it; correct one of them");
    }

    @Test
    void anExampleWithDataOfAnEventWithoutDataIsAWarning() throws IOException {
        assertFound(ALARM.replaceAll("(?m)^- .*\n", "").replace("Data:", "Data: None."))
                .startsWith(
                        "spec.txt:12:3: warning: [example-undeclared-member] the example shows a member \"data\", but"
                                + " the spec states that the event has no data; correct one of them");
    }

    @Test
    void anExampleThatLacksAMandatoryMemberIsAWarning() throws IOException {
        assertFound(ALARM.replace("\"room\": \"hall\", ", "")).isEqualTo("""
                        spec.txt:15:11: warning: [example-missing-member] the example lacks the mandatory member "room"; \
                        add it, or declare it optional
                            "data": { "volume": 7, "cause": "fire" },
                                    ^
                        spec.txt:8:4: it is declared here
                          - "room": where it rings (json-string)
                             ^""");
        assertFound(ALARM.replaceAll("  \"data\": .*\n", ""))
                .startsWith("spec.txt:14:1: warning: [example-missing-member] the example has no \"data\"");
    }

    @Test
    void anExampleThatContradictsATypeIsAWarning() throws IOException {
        assertFound(ALARM.replace(": 7", ": 7.5"))
                .startsWith(
                        "spec.txt:15:39: warning: [example-type] the example shows a number with a fraction or too many"
                                + " digits in \"data.volume\", declared as int; correct one of them");
        assertFound(ALARM.replace("{ \"seconds\": 1, \"microseconds\": 2 }", "17"))
                .startsWith("spec.txt:16:16: warning: [example-type] the example's timestamp is not an object");
    }

    @Test
    void anExampleWithAnUnlistedValueIsAWarning() throws IOException {
        assertFound(ALARM.replace("\"cause\": \"fire\"", "\"cause\": \"smoke\""))
                .startsWith("spec.txt:15:51: warning: [example-value] the example shows the value \"smoke\" of"
                        + " \"data.cause\", which the spec does not list; correct one of them");
        assertFound(ALARM.replace("\"cause\": \"fire\"", "\"cause\": \"smoke\"")
                        .replace("\"fire\" or \"water\"", "\"fire\", \"water\", etc."))
                .isEmpty();
    }

    @Test
    void theSameProblemInTwoExamplesIsReportedOnce() throws IOException {
        String example = ALARM.substring(ALARM.indexOf("{ \"event\"")).replace("\"volume\"", "\"loudness\"");
        assertFound(ALARM.replace("\"volume\": 7, ", "\"loudness\": 7, ") + "\n" + example)
                .containsOnlyOnce("[example-undeclared-member]");
    }

    @Test
    void anExampleWithoutATimestampIsAWarning() throws IOException {
        assertFound(ALARM.replaceAll(",\n  \"timestamp.*", " }"))
                .startsWith("spec.txt:14:1: warning: [example-timestamp] the example has no timestamp");
    }

    @Test
    void aMissingExampleIsANote() throws IOException {
        assertFound(ALARM.substring(0, ALARM.indexOf("Example:")))
                .startsWith("spec.txt:1:1: note: [example-missing] ALARM has no example; add one");
    }

    @Test
    void anExampleWithoutALabelIsANote() throws IOException {
        assertFound(ALARM.replace("Example:\n\n", "")).startsWith("spec.txt:12:1: note: [example-label]");
    }

    @Test
    void membersWithoutALabelAreANote() throws IOException {
        assertFound(ALARM.replace("Data:\n\n", "")).startsWith("spec.txt:6:1: note: [data-label]");
    }

    @Test
    void anUnderlineOfTheWrongLengthIsANote() throws IOException {
        assertFound(ALARM.replace("-----", "-------")).isEqualTo("""
                        spec.txt:2:6: note: [underline-length] the underline is longer than the heading: it ends at column \
                        7, expected 5
                          -------
                               ^""");
        assertFound(ALARM.replace("-----", "---")).isEqualTo("""
                        spec.txt:2:4: note: [underline-length] the underline is shorter than the heading: it ends at column \
                        3, expected 5
                          ---
                             ^""");
    }

    @Test
    void tabsInNestingAreANote() throws IOException {
        assertFound(ALARM.replace("(json-int, optional)", "(json-object, optional)\n  \t- \"low\": (json-int)")
                        .replace("\"volume\": 7, ", ""))
                .startsWith("spec.txt:10:3: note: [nesting-tab]");
    }

    @Test
    void eventsOutOfOrderAreANote() throws IOException {
        assertFound(ALARM.replace("ALARM", "ALERT") + "\n" + ALARM).isEqualTo("""
                        spec.txt:18:1: note: [event-order] ALARM comes after ALERT; put events in alphabetical order
                          ALARM
                          ^
                        spec.txt:1:1: ALERT is here
                          ALERT
                          ^""");
    }

    @Test
    void listsThatAreNestedTooDeeplyAreAnError() throws IOException {
        StringBuilder members = new StringBuilder();
        for (int depth = 0; depth < 32; depth++) {
            members.append(" ".repeat(depth)).append("- \"m\": (json-object)\n");
        }
        String good = "ALARM\n-----\n\nData:\n\n" + members;
        assertFound(good).startsWith("spec.txt:1:1: note: [example-missing]").doesNotContain("error");
        assertFound(good + " ".repeat(32) + "- \"m\": (json-object)\n")
                .contains(
                        "spec.txt:38:33: error: [nesting-depth] a list is nested deeper than 32 levels; make it flatter");
    }

    private AbstractStringAssert<?> assertFound(String text) throws IOException {
        return assertThat(TextFindings.of(directory, text));
    }
}
