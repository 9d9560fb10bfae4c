package io.github.qmpevents.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.diff.Change;
import io.github.qmpevents.generator.diff.ChangeKind;
import io.github.qmpevents.generator.diff.Impact;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class ChangeFormatsTest {
    private static final Change REWORDED = new Change(
            ChangeKind.TEXT_CHANGED,
            "RTC_CHANGE.offset",
            Optional.of(new Location("old.txt", 206, 3)),
            Optional.of(new Location("new.txt", 207, 3)),
            "description reworded",
            Impact.COMPATIBLE,
            "no code is affected");
    private static final Change ADDED = new Change(
            ChangeKind.EVENT_ADDED,
            "STOP",
            Optional.empty(),
            Optional.of(new Location("new.txt", 9, 1)),
            "event added",
            Impact.SWITCH,
            "a switch needs a case");
    private static final Change MADE_OPTIONAL = new Change(
            ChangeKind.MADE_OPTIONAL,
            "A.x_y",
            Optional.of(new Location("old.txt", 5, 3)),
            Optional.of(new Location("new.txt", 5, 3)),
            "became optional",
            Impact.BREAKING,
            "returns Optional<String>");
    private static final List<Change> CHANGES = List.of(REWORDED, ADDED, MADE_OPTIONAL);

    @Test
    void text() {
        assertThat(new ChangeText(Ansi.OFF).format(CHANGES)).isEqualTo("""
                old.txt:206:3 -> new.txt:207:3: compatible: [text-changed] RTC_CHANGE.offset: description reworded
                  no code is affected
                new.txt:9:1: switch: [event-added] STOP: event added
                  a switch needs a case
                old.txt:5:3 -> new.txt:5:3: breaking: [made-optional] A.x_y: became optional
                  returns Optional<String>
                3 changes: 1 breaking, 1 breaking only an exhaustive switch, 1 compatible
                """);
        assertThat(new ChangeText(Ansi.ON).format(CHANGES))
                .contains(
                        ": \u001b[1;36mcompatible\u001b[m: ",
                        ": \u001b[1;33mswitch\u001b[m: ",
                        ": \u001b[1;31mbreaking\u001b[m: ");
    }

    @Test
    void summary() {
        assertThat(ChangeText.summary(List.of())).isEqualTo("no changes");
        assertThat(ChangeText.summary(List.of(REWORDED))).isEqualTo("1 change; no code is affected");
        assertThat(ChangeText.summary(List.of(ADDED)))
                .isEqualTo("1 change: 0 breaking, 1 breaking only an exhaustive switch, 0 compatible");
    }

    @Test
    void json() {
        assertThat(ChangeJson.format(List.of(REWORDED, ADDED))).isEqualTo("""
                {"kind":"text-changed","impact":"compatible","subject":"RTC_CHANGE.offset","old":{"file":"old.txt","line":206,"column":3},"new":{"file":"new.txt","line":207,"column":3},"message":"description reworded","consequence":"no code is affected"}
                {"kind":"event-added","impact":"switch","subject":"STOP","old":null,"new":{"file":"new.txt","line":9,"column":1},"message":"event added","consequence":"a switch needs a case"}
                """);
    }

    @Test
    void markdown() {
        ChangeMarkdown markdown = new ChangeMarkdown(Path.of("old.txt"), Path.of("new.txt"));

        assertThat(markdown.format(CHANGES)).isEqualTo("""
                # From `old.txt` to `new.txt`

                3 changes: 1 breaking, 1 breaking only an exhaustive switch, 1 compatible

                ## Breaking

                - `A.x_y`: became optional (line old 5, new 5): returns Optional\\<String\\>

                ## Breaking only an exhaustive switch

                - `STOP`: event added (line new 9): a switch needs a case

                ## Compatible

                - `RTC_CHANGE.offset`: description reworded (line old 206, new 207): no code is affected
                """);
        assertThat(markdown.format(List.of())).isEqualTo("# From `old.txt` to `new.txt`\n\nno changes\n");
    }
}
