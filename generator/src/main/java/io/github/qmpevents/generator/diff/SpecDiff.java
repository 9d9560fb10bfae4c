package io.github.qmpevents.generator.diff;

import io.github.qmpevents.generator.diff.wire.WireDiff;
import io.github.qmpevents.generator.diff.wire.WireEffects;
import io.github.qmpevents.generator.java.type.JavaDefinition;
import io.github.qmpevents.generator.java.type.JavaEvent;
import io.github.qmpevents.generator.java.type.JavaSpec;
import io.github.qmpevents.generator.model.Example;
import io.github.qmpevents.generator.model.NamedDefinition;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.SpecEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A comparison of two specs. It ignores locations and the order of events, since no Java code depends on them. */
public final class SpecDiff {
    private final List<Change> changes = new ArrayList<>();

    private final WireDiff wire;

    private SpecDiff(WireDiff wire) {
        this.wire = wire;
    }

    /** Returns the changes from one spec to another. */
    public static Changes between(NamedSpec before, NamedSpec after) {
        SpecDiff diff = new SpecDiff(new WireDiff(before.java(), after.java()));
        diff.compareEvents(before.java().events(), after.java().events());
        diff.compareDefinitions(before, after);
        return new Changes(diff.changes, diff.wire.ofEvents());
    }

    /**
     * A spec, and its names in Java.
     *
     * @param spec the spec
     * @param java the spec with its Java names
     */
    public record NamedSpec(Spec spec, JavaSpec java) {}

    private void compareEvents(List<JavaEvent> before, List<JavaEvent> after) {
        Map<String, JavaEvent> gone = new LinkedHashMap<>();
        for (JavaEvent event : before) {
            gone.put(event.event().name(), event);
        }
        for (JavaEvent event : after) {
            JavaEvent old = gone.remove(event.event().name());
            if (old == null) {
                changes.add(
                        ComparedPart.ofNew(event.event().name(), event.event().location())
                                .change(
                                        ChangeKind.EVENT_ADDED,
                                        "event added",
                                        Impact.SWITCH,
                                        "an exhaustive switch over the events needs a case for it; it is no longer an unknown event",
                                        WireEffects.EVENT_ADDED));
            } else {
                compare(old, event);
            }
        }
        for (JavaEvent event : gone.values()) {
            changes.add(ComparedPart.ofOld(event.event().name(), event.event().location())
                    .change(
                            ChangeKind.EVENT_REMOVED,
                            "event removed",
                            Impact.BREAKING,
                            "its class is gone; if QEMU still sends it, it is an unknown event",
                            WireEffects.EVENT_REMOVED));
        }
    }

    private void compare(JavaEvent before, JavaEvent after) {
        SpecEvent old = before.event();
        SpecEvent event = after.event();
        ComparedPart part = ComparedPart.ofBoth(event.name(), old.location(), event.location());
        changes.addAll(DataDiff.between(part, before, after, wire));
        changes.addAll(TextDiff.between(part, old.description(), event.description()));
        if (!examples(old).equals(examples(event))) {
            changes.add(part.textChange("examples changed"));
        }
    }

    /** Returns the examples without their line breaks and indentation, which don't matter. */
    private static List<String> examples(SpecEvent event) {
        List<String> examples = new ArrayList<>();
        for (Example example : event.examples()) {
            examples.add(example.text().replaceAll("\\s+", " ").strip());
        }
        return examples;
    }

    private void compareDefinitions(NamedSpec before, NamedSpec after) {
        Map<String, JavaDefinition> gone = new LinkedHashMap<>(before.java().definitions());
        after.java().definitions().forEach((name, definition) -> {
            NamedDefinition now = after.spec().definition(name);
            JavaDefinition old = gone.remove(name);
            if (old == null) {
                changes.add(ComparedPart.ofNew(name, now.location())
                        .change(
                                ChangeKind.DEFINITION_ADDED,
                                "definition added",
                                Impact.COMPATIBLE,
                                "it has the type " + definition.typeName().simpleName()));
            } else {
                ComparedPart part =
                        ComparedPart.ofBoth(name, before.spec().definition(name).location(), now.location());
                changes.addAll(DefinitionDiff.between(part, old, definition, wire));
                changes.addAll(TextDiff.between(part, old.description(), definition.description()));
            }
        });
        gone.forEach((name, definition) -> changes.add(
                ComparedPart.ofOld(name, before.spec().definition(name).location())
                        .change(
                                ChangeKind.DEFINITION_REMOVED,
                                "definition removed",
                                Impact.BREAKING,
                                "its type " + definition.typeName().simpleName() + " is gone")));
    }
}
