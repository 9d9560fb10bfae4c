package io.github.qmpevents.generator.diff;

import static io.github.qmpevents.fixtures.TestModel.INT;
import static io.github.qmpevents.fixtures.TestModel.STRING;
import static io.github.qmpevents.fixtures.TestModel.event;
import static io.github.qmpevents.fixtures.TestModel.member;
import static io.github.qmpevents.fixtures.TestModel.object;
import static io.github.qmpevents.fixtures.TestModel.optional;
import static io.github.qmpevents.fixtures.TestModel.spec;
import static io.github.qmpevents.generator.diff.Diffs.between;
import static io.github.qmpevents.generator.diff.Diffs.summary;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.model.EventData;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tests of changes to undeclared data, which is raw JSON with accessors for the members in examples. */
class UndeclaredDataDiffTest {
    @Test
    void switchingBetweenDeclaredAndUndeclaredDataIsABreakingChange() {
        EventData none = new EventData.None();
        EventData listed = new EventData.Declared(List.of(member("x", 5, INT)));
        EventData prose = new EventData.Undeclared("as in query-vnc", Optional.empty(), List.of());

        assertThat(summary(spec(event("A", 4, listed)), spec(event("A", 4, prose))))
                .containsExactly(
                        "breaking: A: its data changed from listed to described in prose: its record holds the data as"
                                + " raw JSON instead of its members");
        assertThat(summary(spec(event("A", 4, prose)), spec(event("A", 4, none))))
                .containsExactly(
                        "breaking: A: its data changed from described in prose to empty: its record holds the members"
                                + " of the data instead of its raw JSON");
        assertThat(between(spec(event("A", 4, none)), spec(event("A", 4, new EventData.Declared(List.of())))))
                .isEmpty();
    }

    @Test
    void membersInExamplesAffectOnlyAccessors() {
        EventData before = new EventData.Undeclared(
                "", Optional.empty(), List.of(optional("x", 5, INT), optional("y", 6, STRING), optional("z", 7, INT)));
        EventData after = new EventData.Undeclared(
                "",
                Optional.of("Info"),
                List.of(
                        optional("y", 6, object(member("deep", 7, INT))),
                        optional("x", 5, INT),
                        optional("new", 8, INT)));

        assertThat(summary(spec(event("A", 4, before)), spec(event("A", 4, after))))
                .containsExactly(
                        "compatible: A: its data changed from described in prose to described as Info: no code is"
                                + " affected",
                        "breaking: A.y: type changed from string to object: its accessor returns Optional<RawJson>"
                                + " instead of Optional<String>",
                        "compatible: A.new: optional member added: it has an accessor now",
                        "breaking: A.z: member removed: its accessor is gone");
    }
}
