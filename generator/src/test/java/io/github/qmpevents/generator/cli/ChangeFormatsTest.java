package io.github.qmpevents.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.cli.json.ChangeJson;
import io.github.qmpevents.generator.cli.text.ChangeMarkdown;
import io.github.qmpevents.generator.cli.text.ChangeText;
import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.diff.Change;
import io.github.qmpevents.generator.diff.ChangeKind;
import io.github.qmpevents.generator.diff.Changes;
import io.github.qmpevents.generator.diff.Impact;
import io.github.qmpevents.generator.diff.wire.EventEffects;
import io.github.qmpevents.generator.diff.wire.WireEffects;
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
            "no code is affected",
            WireEffects.NONE);
    private static final Change ADDED = new Change(
            ChangeKind.EVENT_ADDED,
            "STOP",
            Optional.empty(),
            Optional.of(new Location("new.txt", 9, 1)),
            "event added",
            Impact.SWITCH,
            "a switch needs a case",
            WireEffects.EVENT_ADDED);
    private static final Change MADE_OPTIONAL = new Change(
            ChangeKind.MADE_OPTIONAL,
            "A.x_y",
            Optional.of(new Location("old.txt", 5, 3)),
            Optional.of(new Location("new.txt", 5, 3)),
            "became optional",
            Impact.BREAKING,
            "returns Optional<String>",
            WireEffects.MADE_OPTIONAL);
    private static final Changes CHANGES = new Changes(
            List.of(REWORDED, ADDED, MADE_OPTIONAL),
            List.of(
                    new EventEffects("RTC_CHANGE", WireEffects.NONE),
                    new EventEffects("STOP", WireEffects.EVENT_ADDED),
                    new EventEffects("A", WireEffects.MADE_OPTIONAL)));

    @Test
    void formatsChangesAsText() {
        assertThat(new ChangeText(Ansi.OFF).format(CHANGES)).isEqualTo("""
                old.txt:206:3 -> new.txt:207:3: compatible: [text-changed] RTC_CHANGE.offset: description reworded
                  no code is affected
                new.txt:9:1: switch: [event-added] STOP: event added
                  a switch needs a case
                  on the wire: bindings of OLD read it as UnknownEvent
                old.txt:5:3 -> new.txt:5:3: breaking: [made-optional] A.x_y: became optional
                  returns Optional<String>
                  on the wire: bindings of OLD fail if it is missing
                3 changes: 1 breaking, 1 breaking only an exhaustive switch, 1 compatible
                bindings of OLD fail on 1 event of NEW: A (and 1 UnknownEvent); bindings of NEW read everything that OLD sends
                """);
        assertThat(new ChangeText(Ansi.ON).format(CHANGES))
                .contains(
                        ": \u001b[1;36mcompatible\u001b[m: ",
                        ": \u001b[1;33mswitch\u001b[m: ",
                        ": \u001b[1;31mbreaking\u001b[m: ");
    }

    @Test
    void summarizesChanges() {
        assertThat(ChangeText.summary(new Changes(List.of(), List.of()))).isEqualTo("no changes");
        assertThat(ChangeText.summary(new Changes(List.of(REWORDED), List.of())))
                .isEqualTo("""
                1 change; no code is affected
                bindings of OLD read everything that NEW sends; bindings of NEW read everything that OLD sends""");
        assertThat(ChangeText.summary(new Changes(
                        List.of(ADDED),
                        List.of(
                                new EventEffects("STOP", WireEffects.EVENT_ADDED),
                                new EventEffects("A", WireEffects.MADE_MANDATORY),
                                new EventEffects("B", WireEffects.MANDATORY_MEMBER_ADDED)))))
                .isEqualTo("""
                        1 change: 0 breaking, 1 breaking only an exhaustive switch, 0 compatible
                        bindings of OLD read everything that NEW sends (and 1 UnknownEvent); bindings of NEW fail on 2 events of OLD: A, B""");
    }

    @Test
    void formatsChangesAsJson() {
        assertThat(ChangeJson.format(CHANGES)).isEqualTo("""
                {"version":1,"kind":"text-changed","impact":"compatible","subject":"RTC_CHANGE.offset","old":{"file":"old.txt","line":206,"column":3},"new":{"file":"new.txt","line":207,"column":3},"message":"description reworded","consequence":"no code is affected","oldBindings":{"effect":"same","reason":null},"newBindings":{"effect":"same","reason":null}}
                {"version":1,"kind":"event-added","impact":"switch","subject":"STOP","old":null,"new":{"file":"new.txt","line":9,"column":1},"message":"event added","consequence":"a switch needs a case","oldBindings":{"effect":"unknown-event","reason":null},"newBindings":{"effect":"same","reason":null}}
                {"version":1,"kind":"made-optional","impact":"breaking","subject":"A.x_y","old":{"file":"old.txt","line":5,"column":3},"new":{"file":"new.txt","line":5,"column":3},"message":"became optional","consequence":"returns Optional<String>","oldBindings":{"effect":"malformed","reason":"it is missing"},"newBindings":{"effect":"same","reason":null}}
                {"version":1,"kind":"summary","oldBindings":{"same":["RTC_CHANGE"],"raw-only":[],"unlisted":[],"unknown-event":["STOP"],"malformed":["A"]},"newBindings":{"same":["RTC_CHANGE","STOP","A"],"raw-only":[],"unlisted":[],"unknown-event":[],"malformed":[]}}
                """);
    }

    @Test
    void formatsChangesAsMarkdown() {
        ChangeMarkdown markdown = new ChangeMarkdown(Path.of("old.txt"), Path.of("new.txt"));

        assertThat(markdown.format(CHANGES)).isEqualTo("""
                # From `old.txt` to `new.txt`

                3 changes: 1 breaking, 1 breaking only an exhaustive switch, 1 compatible

                bindings of OLD fail on 1 event of NEW: A (and 1 UnknownEvent); bindings of NEW read everything that OLD sends

                ## Breaking

                - `A.x_y`: became optional (line old 5, new 5): returns Optional\\<String\\>; on the wire: bindings of OLD fail if it is missing

                ## Breaking only an exhaustive switch

                - `STOP`: event added (line new 9): a switch needs a case; on the wire: bindings of OLD read it as UnknownEvent

                ## Compatible

                - `RTC_CHANGE.offset`: description reworded (line old 206, new 207): no code is affected
                """);
        assertThat(markdown.format(new Changes(List.of(), List.of())))
                .isEqualTo("# From `old.txt` to `new.txt`\n\nno changes\n");
    }
}
