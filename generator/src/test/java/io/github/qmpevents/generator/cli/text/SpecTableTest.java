package io.github.qmpevents.generator.cli.text;

import static io.github.qmpevents.fixtures.TestModel.INT;
import static io.github.qmpevents.fixtures.TestModel.STRING;
import static io.github.qmpevents.fixtures.TestModel.closed;
import static io.github.qmpevents.fixtures.TestModel.event;
import static io.github.qmpevents.fixtures.TestModel.member;
import static io.github.qmpevents.fixtures.TestModel.object;
import static io.github.qmpevents.fixtures.TestModel.open;
import static io.github.qmpevents.fixtures.TestModel.optional;
import static io.github.qmpevents.fixtures.TestModel.spec;
import static io.github.qmpevents.fixtures.TestModel.specWithExamplesOnly;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.model.EventData;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.Type.ArrayType;
import org.junit.jupiter.api.Test;

class SpecTableTest {
    private static String table(Spec spec) {
        return SpecTable.of(spec, DescriptionText.SUMMARY, 100);
    }

    @Test
    void hasARowForEachEventAndMember() {
        assertThat(table(spec(
                        event("RESET", 4, new EventData.None()),
                        event(
                                "SPICE_CONNECTED",
                                10,
                                member("server", 11, object(optional("port", 112, INT))),
                                member("family", 113, closed("ipv4", "ipv6")),
                                member("type", 114, open("stream")),
                                member("names", 115, new ArrayType(STRING))))))
                .isEqualTo("""
                        LINE  EVENT            TYPE                       VALUES
                           4  RESET            no data
                          10  SPICE_CONNECTED
                          11    server         object
                         112      port         int              optional
                         113    family         string                     ipv4, ipv6
                         114    type           string                     stream, or others
                         115    names          array of string
                        """);
    }

    @Test
    void marksInferencesFromExamples() {
        assertThat(table(specWithExamplesOnly())).isEqualTo("""
                        LINE  EVENT            TYPE                                              VALUES
                           1  ACPI_DEVICE_OST  data as in ACPIOSTInfo
                           9    slot           string                                  optional
                          20  VNC_CONNECTED    data described in prose
                          30  DUMP_COMPLETED
                          31    result         DumpQueryResult, object in the example
                          35      total        int
                          32    action         unknown, string in the example                    stop
                          33    reason         unknown
                        """);
    }

    @Test
    void valuesThatDoNotFitBesideTheirTypeAreBelowIt() {
        Spec spec = spec(event("WATCHDOG_EXPIRED", 4, member("action", 5, closed("reset", "shutdown", "pause"))));

        assertThat(SpecTable.of(spec, DescriptionText.SUMMARY, 40)).isEqualTo("""
                LINE  EVENT             TYPE      VALUES
                   4  WATCHDOG_EXPIRED
                   5    action          string
                          reset, shutdown, pause
                """);
    }

    @Test
    void staysWithinTheWidthOfATerminal() {
        String[] values =
                "inject-nmi pause poweroff reset shutdown debug none ignore report stop read write ipv4 ipv6 unix"
                        .split(" ", -1);

        String table = table(spec(event("WATCHDOG", 4, member("action", 5, closed(values)))));

        assertThat(table).isEqualTo("""
                LINE  EVENT     TYPE      VALUES
                   4  WATCHDOG
                   5    action  string    inject-nmi, pause, poweroff, reset, shutdown, debug, none, ignore, report,
                                          stop, read, write, ipv4, ipv6, unix
                """);
        assertThat(table.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }
}
