package io.github.qmpevents.generator.text.block;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.diagnostic.Diagnostic;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventNameTest {
    private final Diagnostics diagnostics = new Diagnostics("spec.txt");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "STOP|STOP@1",
                " STOP |STOP@2",
                "A|A@1",
                "X.509-ERROR_2|X.509-ERROR_2@1",
                "1 STOP|STOP@3",
                "10. STOP|STOP@5",
                "2) STOP|STOP@4",
                "2.1.3 STOP|STOP@7",
                "STOP, RESET|STOP@1 RESET@7",
                "STOP,RESET|STOP@1 RESET@6",
                "STOP/RESET & RESUME|STOP@1 RESET@6 RESUME@14",
                "STOP and RESET|STOP@1 RESET@10",
                "## STOP|STOP@4",
                "   ###### 3. STOP, RESET ##|STOP@14 RESET@20",
                "__com.example_DOOR_LOST|__com.example_DOOR_LOST@1",
                "__org_door|__org_door@1"
            })
    void isFoundWithItsLocation(String heading, String names) {
        List<String> found = EventName.parse(line(heading), diagnostics).stream()
                .map(name -> name.text() + "@" + name.location().column())
                .toList();
        assertThat(String.join(" ", found)).isEqualTo(names);
        assertThat(diagnostics.inOrder()).isEmpty();
        assertThat(EventName.isOnlyNames(line(heading))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Stop|1|Stop",
                "STOP event|6|event",
                "STOP or RESET|6|or",
                "1 the STOP|3|the",
                "STOP ##|6|##",
                "#STOP|1|#STOP",
                "____STOP|1|____STOP",
                "__com|1|__com",
                "_STOP|1|_STOP",
                "1STOP|1|1STOP",
                "STOP!|1|STOP!",
                "&|1|&"
            })
    void anythingElseInAHeadingIsReportedAtItsLocation(String heading, int column, String found) {
        assertThat(EventName.isOnlyNames(line(heading))).isFalse();
        assertThat(EventName.parse(line(heading), diagnostics)).isEmpty();
        assertThat(diagnostics.inOrder())
                .singleElement()
                .extracting(Diagnostic::toString)
                .asString()
                .startsWith("spec.txt:7:" + column + ": error: [event-name] the heading names no event: found \""
                        + found + "\", expected a name in capital letters such as BLOCK_IO_ERROR; ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 STOP", "12. STOP", "1.2 STOP", "3) STOP", "  1 STOP"})
    void aNumberBeforeTheNameIsRecognized(String heading) {
        assertThat(EventName.isNumbered(line(heading))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"STOP", "1STOP", "1", "1 ", "STOP 1"})
    void aNumberElsewhereIsNotTheNumberOfAHeading(String heading) {
        assertThat(EventName.isNumbered(line(heading))).isFalse();
    }

    @Test
    void aMarkdownHeadingHasOnlyASignAndNames() {
        assertThat(EventName.isMarkdown(line("# STOP"))).isTrue();
        assertThat(EventName.isMarkdown(line("###### STOP, RESET #"))).isTrue();
        assertThat(EventName.isMarkdown(line("STOP"))).isFalse();
        assertThat(EventName.isMarkdown(line("#STOP"))).isFalse();
        assertThat(EventName.isMarkdown(line("# Stop"))).isFalse();
        assertThat(EventName.isMarkdown(line("####### STOP"))).isFalse();
        assertThat(EventName.isMarkdown(line("# "))).isFalse();
    }

    private static TextLine line(String heading) {
        return new TextLine(7, 1, heading);
    }
}
