package io.github.qmpevents.generator.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the diagnostics for sections with headings like events that don't describe events. */
class NotAnEventTest {
    private static final String ALARM = "ALARM\n-----\n\nEmitted when the alarm rings.\n\nData: None.\n\n";

    @TempDir
    Path directory;

    @Test
    void proseIsNotAnEvent() throws IOException {
        assertThat(findings("INTRODUCTION\n------------\n\nThis is about a house.\n\n" + ALARM))
                .startsWith("""
                        spec.txt:1:1: warning: [not-an-event] this section does not look like the description of an event, and is \
                        ignored: it has no label, no members and no example; if it is one, write "Data: None." below it
                          INTRODUCTION
                          ^""");
    }

    @Test
    void aHeadingWithNothingBelowItIsReported() throws IOException {
        assertThat(findings("BELL\n----\n")).startsWith("""
                        spec.txt:1:1: warning: [not-an-event] BELL looks like an event, but has no description; write "Data: \
                        None." below it, or remove the heading
                          BELL
                          ^""");
    }

    @Test
    void aTextOfNothingButProseIsNotRecognized() throws IOException {
        assertThat(findings("INTRODUCTION\n------------\n\nThis is about a house.\n"))
                .startsWith("spec.txt: error: [spec-unrecognized] this file describes no events")
                .contains("[not-an-event]");
    }

    @Test
    void aFewHeadingsWithoutAnEventNameAreErrorsInASpec() throws IOException {
        assertThat(findings("The Bell\n--------\n\nIt rings.\n\n" + ALARM))
                .contains("spec.txt:1:1: error: [event-name]")
                .doesNotContain("spec-unrecognized");
        assertThat(findings("The Bell\n--------\n\nIt rings.\n\nThe Horn\n--------\n\nIt blows.\n\n" + ALARM))
                .startsWith("spec.txt: error: [spec-unrecognized]")
                .doesNotContain("event-name");
    }

    private String findings(String text) throws IOException {
        return TextFindings.of(directory, text);
    }
}
