package io.github.qmpevents.generator.diff;

import static io.github.qmpevents.fixtures.TestModel.INT;
import static io.github.qmpevents.fixtures.TestModel.STRING;
import static io.github.qmpevents.fixtures.TestModel.closed;
import static io.github.qmpevents.fixtures.TestModel.event;
import static io.github.qmpevents.fixtures.TestModel.member;
import static io.github.qmpevents.fixtures.TestModel.object;
import static io.github.qmpevents.fixtures.TestModel.open;
import static io.github.qmpevents.fixtures.TestModel.optional;
import static io.github.qmpevents.fixtures.TestModel.spec;
import static io.github.qmpevents.generator.diff.Diffs.wire;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.diff.wire.Bindings;
import io.github.qmpevents.generator.diff.wire.EventEffects;
import io.github.qmpevents.generator.diff.wire.WireEffect;
import io.github.qmpevents.generator.model.Description;
import io.github.qmpevents.generator.model.EventData;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.NamedDefinition;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.SpecEvent;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.ArrayType;
import io.github.qmpevents.generator.model.Type.Definition;
import io.github.qmpevents.generator.model.Type.ReferenceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tests of the effects of changes on messages of the new spec read by the old bindings, and the other way round. */
class WireEffectsTest {
    private static final Location PLACE = new Location("spec.txt", 1, 1);

    @Test
    void anEventMissingFromTheOtherSpecIsUnknown() {
        assertThat(wire(spec(event("A", 4), event("OLD", 9)), spec(event("A", 4), event("NEW", 9))))
                .containsExactly("NEW: unknown-event | same", "OLD: same | unknown-event");
    }

    @Test
    void anAddedMemberIsRawOnlyForOldBindingsAndMissedByNewOnesIfMandatory() {
        assertThat(wire(List.of(), List.of(member("x", 5, INT), optional("y", 6, INT))))
                .containsExactly("A.x: raw-only | malformed, it is missing", "A.y: raw-only | same");
    }

    @Test
    void aRemovedMemberIsMissedByOldBindingsIfItWasMandatory() {
        assertThat(wire(List.of(member("x", 5, INT), optional("y", 6, INT)), List.of()))
                .containsExactly("A.x: malformed, it is missing | raw-only", "A.y: same | raw-only");
    }

    @Test
    void anOptionalMemberIsMissedByBindingsThatRequireIt() {
        assertThat(wire(
                        List.of(member("x", 5, INT), optional("y", 6, INT)),
                        List.of(optional("x", 5, INT), member("y", 6, INT))))
                .containsExactly("A.x: malformed, it is missing | same", "A.y: same | malformed, it is missing");
    }

    @Test
    void aConditionalMemberMayBeMissing() {
        Description condition = new Description(List.of(), Optional.empty(), Optional.of("CONFIG_X"), List.of());
        Member conditional = new Member("x", PLACE, INT, Member.Presence.MANDATORY, condition);

        assertThat(wire(List.of(member("x", 5, INT)), List.of(conditional)))
                .containsExactly("A.x: malformed, it is missing | same");
        assertThat(wire(List.of(optional("x", 5, INT)), List.of(conditional))).isEmpty();
    }

    @Test
    void integersAreReadIfTheyFit() {
        assertThat(wire(ScalarType.INT8, ScalarType.UINT32)).containsExactly("A.x: same | same");
        assertThat(wire(ScalarType.INT64, ScalarType.UINT64))
                .containsExactly("A.x: malformed, it is above 2^63-1 | same");
        assertThat(wire(INT, ScalarType.NUMBER))
                .containsExactly("A.x: malformed, it is not an integer of 64 bits | same");
        assertThat(wire(ScalarType.NUMBER, ScalarType.UINT64))
                .containsExactly("A.x: same | malformed, it is not an integer of 64 bits");
    }

    @Test
    void aValueOfAnotherKindIsMalformed() {
        assertThat(wire(STRING, INT)).containsExactly("A.x: malformed, it is a number | malformed, it is a string");
        assertThat(wire(ScalarType.BOOLEAN, new ArrayType(STRING)))
                .containsExactly("A.x: malformed, it is an array | malformed, it is a boolean");
        assertThat(wire(object(member("y", 6, INT)), closed("a")))
                .containsExactly("A.x: malformed, it is a string | malformed, it is an object");
        assertThat(wire(ScalarType.ANY, STRING)).containsExactly("A.x: same | malformed, it is of another kind");
    }

    @Test
    void aValueMissingFromTheOtherSetIsUnlisted() {
        assertThat(wire(closed("a", "gone"), closed("a", "new")))
                .containsExactly("A.x: unlisted | same", "A.x: same | unlisted");
        assertThat(wire(closed("a"), open("a"))).containsExactly("A.x: same | same");
        assertThat(wire(STRING, closed("a"))).containsExactly("A.x: same | unlisted");
    }

    @Test
    void onlyTheMembersOfARenamedTypeMatter() {
        Definition old = new Type.ObjectType(List.of(member("y", 5, INT), member("deep", 6, STRING)));
        Definition same = new Type.ObjectType(List.of(member("deep", 6, STRING), member("y", 5, INT)));
        Definition other = new Type.ObjectType(List.of(member("y", 5, INT), optional("deep", 6, STRING)));

        assertThat(wire(withType("Old", old), withType("Same", same))).contains("A.x: same | same");
        assertThat(wire(withType("Old", old), withType("Other", other)))
                .contains("A.x: malformed, \"deep\" is missing | same");
    }

    @Test
    void recursiveTypesAreCompared() {
        Definition old =
                new Type.ObjectType(List.of(optional("next", 5, new ReferenceType("List")), member("y", 6, INT)));
        Definition now = new Type.ObjectType(List.of(optional("next", 5, new ReferenceType("Chain"))));

        assertThat(wire(withType("List", old), withType("Chain", now)))
                .contains("A.x: malformed, \"y\" is missing | raw-only");
    }

    @Test
    void longChainsOfTypesAreCompared() {
        assertThat(wire(chain(INT), chain(STRING))).anyMatch(line -> line.contains("malformed"));
    }

    /** Returns a spec with 2,000 types, each of which has a member of the next type. */
    private static Spec chain(Type last) {
        List<NamedDefinition> types = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            Type next = i == 1_999 ? last : new ReferenceType("T" + (i + 1));
            Definition type = new Type.ObjectType(List.of(optional("next", i + 5, next)));
            types.add(new NamedDefinition("T" + i, PLACE, Description.NONE, type));
        }
        return new Spec("spec.txt", List.of(event("A", 4, member("x", 4, new ReferenceType("T0")))), types);
    }

    @Test
    void dataThatStaysRawJsonIsAlwaysDecoded() {
        EventData before = new EventData.Undeclared(
                "", Optional.empty(), List.of(optional("x", 5, INT), optional("y", 6, STRING), optional("z", 7, INT)));
        EventData after = new EventData.Undeclared(
                "", Optional.empty(), List.of(optional("x", 5, INT), optional("y", 6, INT), optional("new", 7, INT)));

        assertThat(wire(spec(event("A", 4, before)), spec(event("A", 4, after))))
                .containsExactly("A.y: raw-only | raw-only", "A.new: raw-only | same", "A.z: same | raw-only");
    }

    @Test
    void undeclaredDataMayLackAnyMember() {
        EventData prose = new EventData.Undeclared("", Optional.empty(), List.of(optional("x", 5, INT)));

        assertThat(wire(spec(event("A", 4, member("x", 5, INT))), spec(event("A", 4, prose))))
                .containsExactly("A: malformed, \"x\" is missing | same");
        assertThat(wire(spec(event("A", 4, member("y", 5, INT))), spec(event("A", 4, prose))))
                .containsExactly("A: malformed, \"y\" is missing | raw-only");
        assertThat(wire(spec(event("A", 4)), spec(event("A", 4, prose)))).containsExactly("A: raw-only | same");
    }

    @Test
    void aChangeToADefinitionAffectsAllEventsThatUseIt() {
        ReferenceType reference = new ReferenceType("T");
        List<SpecEvent> events = List.of(
                event("A", 4, member("x", 5, reference)), event("B", 6, optional("y", 7, reference)), event("C", 8));
        Changes changes = Diffs.changes(
                withDefinition(events, "T", new Type.ObjectType(List.of(member("z", 9, INT)))),
                withDefinition(events, "T", new Type.ObjectType(List.of(member("z", 9, INT), member("new", 9, INT)))));

        assertThat(changes.list()).extracting(Change::subject).containsExactly("T.new");
        assertThat(changes.events(Bindings.OLD, WireEffect.RAW_ONLY)).containsExactly("A", "B");
        assertThat(changes.events(Bindings.NEW, WireEffect.MALFORMED)).containsExactly("A", "B");
        assertThat(changes.events()).extracting(EventEffects::event).containsExactly("A", "B", "C");
        assertThat(changes.events().get(0).effects().newBindings().reason()).isEqualTo("\"x.new\" is missing");
    }

    private static Spec withType(String name, Definition definition) {
        return withDefinition(List.of(event("A", 4, member("x", 5, new ReferenceType(name)))), name, definition);
    }

    private static Spec withDefinition(List<SpecEvent> events, String name, Definition definition) {
        return new Spec("spec.txt", events, List.of(new NamedDefinition(name, PLACE, Description.NONE, definition)));
    }
}
