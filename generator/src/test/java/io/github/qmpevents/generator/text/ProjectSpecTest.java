package io.github.qmpevents.generator.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.Generator;
import io.github.qmpevents.generator.Reading;
import io.github.qmpevents.generator.model.Description;
import io.github.qmpevents.generator.model.DocBlock.Paragraph;
import io.github.qmpevents.generator.model.DocBlock.Remark;
import io.github.qmpevents.generator.model.EventData;
import io.github.qmpevents.generator.model.Example;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.SpecEvent;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.Extent;
import io.github.qmpevents.generator.model.Type.ObjectType;
import io.github.qmpevents.generator.model.Type.ValueSetType;
import io.github.qmpevents.generator.model.Value;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tests of reading the project's own spec. */
class ProjectSpecTest {
    private static final Path FILE = Path.of("..", "spec", "qmp-events.txt");

    private final Reading reading = Generator.read(FILE);
    private final Spec spec = reading.spec().orElseThrow();

    @Test
    void itHas24EventsUnder23Headings() {
        assertThat(spec.fileName()).isEqualTo("qmp-events.txt");
        assertThat(spec.events())
                .as("the events of the project's spec; if its text was changed on purpose, update the numbers here")
                .hasSize(24)
                .first()
                .extracting(SpecEvent::name)
                .isEqualTo("BALLOON_CHANGE");
        assertThat(spec.events().stream().map(e -> e.location().line()).distinct())
                .hasSize(23);
        assertThat(spec.events()).last().extracting(SpecEvent::name).isEqualTo("GUEST_PANICKED");
    }

    @Test
    void everyExampleIsValidJson() {
        assertThat(spec.events())
                .allSatisfy(event -> assertThat(event.examples())
                        .hasSize(1)
                        .first()
                        .satisfies(example -> assertThat(example.json()).hasValue(example.text())));
    }

    @Test
    void blockIoErrorDescribesTheActionTaken() {
        SpecEvent event = event("BLOCK_IO_ERROR");
        assertThat(event.description().blocks())
                .containsExactly(
                        Paragraph.of("Emitted when a disk I/O error occurs."),
                        new Remark(
                                "Note",
                                List.of(
                                        Paragraph.of(
                                                "If action is \"stop\", a STOP event will eventually follow the BLOCK_IO_ERROR event."))));
        assertThat(member("BLOCK_IO_ERROR", "action").description())
                .isEqualTo(Description.of("action that has been taken"));
        assertThat(member("BLOCK_IO_ERROR", "action").type())
                .isEqualTo(new ValueSetType(
                        List.of(
                                new Value("ignore", Description.of("error has been ignored")),
                                new Value("report", Description.of("error has been reported to the device")),
                                new Value("stop", Description.of("error caused VM to be stopped"))),
                        Extent.CLOSED));
    }

    @Test
    void aJobTypeHasTwoKnownValuesAndMayHaveOthers() {
        Member type = member("BLOCK_JOB_COMPLETED", "type");
        assertThat(type.description()).isEqualTo(Description.of("Job type"));
        assertThat(type.type())
                .isEqualTo(new ValueSetType(
                        List.of(
                                new Value("stream", Description.of("image streaming")),
                                new Value("commit", Description.of("block commit"))),
                        Extent.OPEN));
        assertThat(member("GUEST_PANICKED", "action").type())
                .isEqualTo(new ValueSetType(List.of(new Value("pause", Description.NONE)), Extent.OPEN));
    }

    @Test
    void anOffsetKeepsTheSentencesAfterItsType() {
        Member offset = member("BLOCK_JOB_COMPLETED", "offset");
        assertThat(offset.type()).isEqualTo(ScalarType.INTEGER);
        assertThat(offset.description())
                .isEqualTo(Description.of(
                        "Current progress value. On success this is equal to len. On failure this is less than len."));
        assertThat(member("BLOCK_JOB_COMPLETED", "error").isOptional()).isTrue();
        assertThat(offset.isOptional()).isFalse();
    }

    @Test
    void spiceClientsAreNestedAndTheirChannelTypeIsAnInteger() {
        Type client = member("SPICE_INITIALIZED", "client").type();
        assertThat(client)
                .isInstanceOfSatisfying(
                        ObjectType.class,
                        object -> assertThat(object.members())
                                .extracting(Member::name)
                                .containsExactly(
                                        "host",
                                        "port",
                                        "family",
                                        "connection-id",
                                        "channel-type",
                                        "channel-id",
                                        "tls"));
        assertThat(((ObjectType) client).members().get(4).type()).isEqualTo(ScalarType.INTEGER);
    }

    @Test
    void resetHasNoData() {
        assertThat(event("RESET").data()).isEqualTo(new EventData.None());
    }

    @Test
    void itsProblemsAreKnown() {
        assertThat(reading.diagnostics())
                .extracting(d -> d.location().line() + ":" + d.location().column() + " " + d.severity() + " " + d.id())
                .containsExactly(
                        "140:15 note underline-length",
                        "152:1 note example-label",
                        "169:1 note example-label",
                        "428:12 warning example-event-name",
                        "450:1 note event-order",
                        "461:1 warning example-timestamp");
    }

    @Test
    void anExampleBeginsAtItsBrace() {
        Example example = event("RESET").examples().get(0);
        assertThat(example.location()).hasToString(FILE + ":184:1");
        assertThat(example.text()).startsWith("{ \"event\"").endsWith("9518 } }");
    }

    private SpecEvent event(String name) {
        return spec.events().stream()
                .filter(e -> e.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Member member(String event, String name) {
        Optional<Member> member = ((EventData.Declared) event(event).data())
                .members().stream().filter(m -> m.name().equals(name)).findFirst();
        return member.orElseThrow();
    }
}
