package io.github.qmpevents.generator.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the diagnostics for text that looks like members or headings but is not read as such. */
class UnreadTextTest {
    @TempDir
    Path directory;

    @Test
    void aTypeWithoutAMemberIsReported() throws IOException {
        assertThat(findings("""
                        ALARM
                        -----

                        Data:

                        "room": where it rings (json-string)
                        """)).contains("""
                        spec.txt:6:25: warning: [member-unread] found no member in this line, although it names the type \
                        "json-string"; write each member as an item of a list: - "name": description (json-string)
                          "room": where it rings (json-string)
                                                  ^""");
    }

    @Test
    void aTypeUnderAFaultyHeadingIsNotReportedSeparately() throws IOException {
        assertThat(findings("""
                        The Alarm
                        ---------

                        Data:

                        - "room": where it rings (json-string)

                        ALARM
                        -----

                        Data: None.
                        """)).contains("[event-name]").doesNotContain("[member-unread]");
    }

    @Test
    void aSecondDataLabelUnderOneHeadingIsReported() throws IOException {
        assertThat(findings("""
                        ALARM
                        -----

                        Data:

                        - "room": where it rings (json-string)

                        The Bell

                        Data:

                        - "bell": which one (json-string)
                        """)).contains("""
                        spec.txt:10:1: warning: [duplicate-data] a second label "Data:" follows the same heading, whose event gets \
                        these members too; if they belong to another event, put its name before them, with a line of hyphens \
                        below it
                          Data:
                          ^
                        spec.txt:1:1: the heading is here
                          ALARM
                          ^""");
    }

    @Test
    void aHeadingWithoutAnUnderlineIsANote() throws IOException {
        assertThat(findings("## ALARM\n\nData: None.\n")).contains("""
                        spec.txt:1:4: note: [heading-form] the heading is not underlined; put a line of hyphens below it
                          ## ALARM
                             ^""");
    }

    private String findings(String text) throws IOException {
        return TextFindings.of(directory, text);
    }
}
