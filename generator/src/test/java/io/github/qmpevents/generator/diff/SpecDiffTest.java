package io.github.qmpevents.generator.diff;

import static io.github.qmpevents.fixtures.TestModel.INT;
import static io.github.qmpevents.fixtures.TestModel.STRING;
import static io.github.qmpevents.fixtures.TestModel.closed;
import static io.github.qmpevents.fixtures.TestModel.concluded;
import static io.github.qmpevents.fixtures.TestModel.event;
import static io.github.qmpevents.fixtures.TestModel.member;
import static io.github.qmpevents.fixtures.TestModel.number;
import static io.github.qmpevents.fixtures.TestModel.object;
import static io.github.qmpevents.fixtures.TestModel.open;
import static io.github.qmpevents.fixtures.TestModel.optional;
import static io.github.qmpevents.fixtures.TestModel.spec;
import static io.github.qmpevents.generator.diff.Diffs.between;
import static io.github.qmpevents.generator.diff.Diffs.summary;
import static io.github.qmpevents.generator.diff.Impact.BREAKING;
import static io.github.qmpevents.generator.diff.Impact.SWITCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.diff.wire.WireEffects;
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
import io.github.qmpevents.generator.model.Type.ArrayType;
import io.github.qmpevents.generator.model.Type.Extent;
import io.github.qmpevents.generator.model.Type.ValueSetType;
import io.github.qmpevents.generator.model.Value;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpecDiffTest {
    private static final String ONE_MORE = "the record's constructor takes one more argument, and its patterns one more"
            + " component; code that only reads the other members compiles as before";

    @Test
    void anAddedEventBreaksOnlyAnExhaustiveSwitch() {
        assertThat(between(spec(event("A", 4)), spec(event("A", 4), event("B", 9))))
                .containsExactly(new Change(
                        ChangeKind.EVENT_ADDED,
                        "B",
                        Optional.empty(),
                        Optional.of(new Location("spec.txt", 9, 1)),
                        "event added",
                        SWITCH,
                        "an exhaustive switch over the events needs a case for it; it is no longer an unknown event",
                        WireEffects.EVENT_ADDED));
    }

    @Test
    void aRemovedEventIsABreakingChange() {
        assertThat(between(spec(event("A", 4), event("B", 9)), spec(event("A", 4))))
                .containsExactly(new Change(
                        ChangeKind.EVENT_REMOVED,
                        "B",
                        Optional.of(new Location("spec.txt", 9, 1)),
                        Optional.empty(),
                        "event removed",
                        BREAKING,
                        "its class is gone; if QEMU still sends it, it is an unknown event",
                        WireEffects.EVENT_REMOVED));
    }

    @Test
    void aRenamedEventIsAddedAndRemoved() {
        assertThat(between(spec(event("A", 4)), spec(event("B", 4))))
                .extracting(Change::kind)
                .containsExactly(ChangeKind.EVENT_ADDED, ChangeKind.EVENT_REMOVED);
    }

    @Test
    void locationsAndTheOrderOfEventsDoNotMatter() {
        Spec before = spec(event("A", 4, member("x", 5, INT)), event("B", 9));
        Spec after = spec(event("B", 14), event("A", 20, member("x", 25, INT)));

        assertThat(between(before, after)).isEmpty();
    }

    @Test
    void anAddedMemberBreaksCallersOfTheConstructor() {
        assertThat(between(List.of(member("x", 5, INT)), List.of(member("x", 5, INT), optional("y", 6, STRING))))
                .containsExactly(new Change(
                        ChangeKind.MEMBER_ADDED,
                        "A.y",
                        Optional.empty(),
                        Optional.of(new Location("spec.txt", 6, 3)),
                        "optional member added",
                        BREAKING,
                        ONE_MORE,
                        WireEffects.MEMBER_ADDED));
    }

    @Test
    void aRemovedMemberIsABreakingChange() {
        assertThat(summary(List.of(member("x", 5, INT), member("y", 6, INT)), List.of(member("y", 6, INT))))
                .containsExactly(
                        "breaking: A.x: member removed: its accessor is gone, and the record's constructor takes"
                                + " one fewer argument");
    }

    @Test
    void reorderedMembersSilentlyBreakCallersOfTheConstructor() {
        assertThat(summary(
                        List.of(member("x", 5, INT), member("y", 6, INT), member("z", 7, INT)),
                        List.of(member("z", 5, INT), member("x", 6, INT))))
                .containsExactly(
                        "breaking: A.y: member removed: its accessor is gone, and the record's constructor takes one"
                                + " fewer argument",
                        "breaking: A: members reordered: z, x: the record's constructor takes its arguments in"
                                + " another order, which the compiler does not notice where their types agree; code that"
                                + " only calls accessors is not affected");
    }

    @Test
    void anInsertedMemberDoesNotReorderTheOthers() {
        assertThat(between(
                        List.of(member("x", 5, INT), member("z", 7, INT)),
                        List.of(member("x", 5, INT), member("y", 6, INT), member("z", 7, INT))))
                .extracting(Change::kind)
                .containsExactly(ChangeKind.MEMBER_ADDED);
    }

    @Test
    void aChangeOfOptionalityChangesTheReturnTypeOfTheAccessor() {
        assertThat(summary(
                        List.of(member("x", 5, INT), member("s", 6, STRING), optional("b", 7, ScalarType.BOOLEAN)),
                        List.of(optional("x", 5, INT), optional("s", 6, STRING), member("b", 7, ScalarType.BOOLEAN))))
                .containsExactly(
                        "breaking: A.x: mandatory member became optional: its accessor returns OptionalLong instead of long",
                        "breaking: A.s: mandatory member became optional: its accessor returns Optional<String> instead of"
                                + " String",
                        "breaking: A.b: optional member became mandatory: its accessor returns boolean instead of"
                                + " Optional<Boolean>");
    }

    @Test
    void aDifferentJavaTypeIsABreakingChange() {
        assertThat(summary(STRING, INT))
                .containsExactly(
                        "breaking: A.x: type changed from string to int: its accessor returns long instead of String");
        assertThat(summary(STRING, closed("a")))
                .containsExactly("breaking: A.x: type changed from string to string of a set: its accessor returns X"
                        + " instead of String");
        assertThat(summary(object(member("y", 6, INT)), STRING))
                .containsExactly(
                        "breaking: A.x: type changed from object to string: its accessor returns String instead of X");
        assertThat(summary(new ArrayType(INT), new ArrayType(STRING)))
                .containsExactly(
                        "breaking: A.x: type changed from array of int to array of string: its accessor returns"
                                + " List<String> instead of List<Long>");
    }

    @Test
    void typesWithTheSameJavaTypeAreCompatible() {
        assertThat(summary(List.of(member("x", 5, INT)), List.of(number("x", 5))))
                .containsExactly("compatible: A.x: type changed from int to number: in Java, both are long");
        assertThat(summary(List.of(concluded("x", 5, STRING)), List.of(member("x", 5, STRING))))
                .containsExactly(
                        "compatible: A.x: type changed from not given (string in the example) to string: in Java, both"
                                + " are String");
    }

    @Test
    void aTypeInferredForTheFirstTimeIsABreakingChange() {
        assertThat(summary(
                        List.of(concluded("x", 5, ScalarType.ANY, "Result")),
                        List.of(concluded("x", 5, INT, "Result"))))
                .containsExactly(
                        "breaking: A.x: type changed from Result to Result (int in the example): its accessor returns"
                                + " long instead of RawJson");
    }

    @Test
    void nestedMembersAreComparedByPath() {
        assertThat(summary(
                        object(member("y", 6, object(member("z", 7, INT)))),
                        object(member("y", 6, object(member("z", 7, STRING), member("new", 8, INT))))))
                .containsExactly(
                        "breaking: A.x.y.z: type changed from int to string: its accessor returns String instead of"
                                + " long",
                        "breaking: A.x.y.new: mandatory member added: " + ONE_MORE);
        assertThat(summary(new ArrayType(object(member("y", 6, INT))), new ArrayType(object(member("y", 6, STRING)))))
                .containsExactly(
                        "breaking: A.x.y: type changed from int to string: its accessor returns String instead of"
                                + " long");
    }

    @Test
    void anAddedValueBreaksOnlyAnExhaustiveSwitchAndARemovedOneIsABreakingChange() {
        assertThat(summary(closed("a", "b"), closed("c", "b")))
                .containsExactly(
                        "switch: A.x: value \"c\" added: an exhaustive switch over the known values needs a case for it;"
                                + " it is no longer an unlisted value",
                        "breaking: A.x: value \"a\" removed: its constant is gone; if QEMU still sends it, it is an"
                                + " unlisted value");
    }

    @Test
    void openingOrClosingASetIsCompatible() {
        assertThat(summary(closed("a"), open("a")))
                .containsExactly(
                        "compatible: A.x: the list of values is no longer complete: in Java, other values are possible"
                                + " in both cases");
        assertThat(summary(open("a"), closed("a")))
                .containsExactly(
                        "compatible: A.x: the list of values is now complete: in Java, other values are possible in"
                                + " both cases");
    }

    @Test
    void rewordingAffectsNoCode() {
        Location here = new Location("spec.txt", 4, 1);
        Type before = new ValueSetType(List.of(new Value("a", Description.of("old"))), Extent.CLOSED);
        Type after = new ValueSetType(List.of(new Value("a", Description.of("new"))), Extent.CLOSED);
        SpecEvent old = new SpecEvent(
                "A",
                here,
                Description.of(List.of(Paragraph.of("old"), new Remark("Note", List.of(Paragraph.of("old"))))),
                new EventData.Declared(
                        List.of(new Member("x", here, before, Member.Presence.MANDATORY, Description.of("old")))),
                List.of(new Example(here, "{ \"event\":\n  \"A\" }", Optional.empty())));
        SpecEvent renewed = new SpecEvent(
                "A",
                here,
                Description.of("new"),
                new EventData.Declared(
                        List.of(new Member("x", here, after, Member.Presence.MANDATORY, Description.of("new")))),
                List.of());

        assertThat(summary(spec(old), spec(renewed)))
                .containsExactly(
                        "compatible: A.x: description of value \"a\" reworded: no code is affected",
                        "compatible: A.x: description reworded: no code is affected",
                        "compatible: A: description reworded: no code is affected",
                        "compatible: A: notes reworded: no code is affected",
                        "compatible: A: examples changed: no code is affected");
    }

    @Test
    void theLayoutOfAnExampleIsIgnored() {
        assertThat(between(spec(withExample("{ \"event\":\n    \"A\" }")), spec(withExample("{ \"event\": \"A\" }\n"))))
                .isEmpty();
    }

    private static SpecEvent withExample(String text) {
        Location here = new Location("spec.txt", 4, 1);
        return new SpecEvent(
                "A", here, Description.NONE, new EventData.None(), List.of(new Example(here, text, Optional.empty())));
    }
}
