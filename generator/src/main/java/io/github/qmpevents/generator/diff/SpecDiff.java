package io.github.qmpevents.generator.diff;

import io.github.qmpevents.generator.model.Event;
import io.github.qmpevents.generator.model.EventData;
import io.github.qmpevents.generator.model.Example;
import io.github.qmpevents.generator.model.Spec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares two specs. Places and the order of events don't matter, as no Java depends on them. */
public final class SpecDiff {
    private final List<Change> changes = new ArrayList<>();

    private SpecDiff() {}

    /**
     * What changed from one spec to another.
     *
     * @param before the old spec
     * @param after the new spec
     * @return the changes: first those of the events that the new spec has, in its order, then the events that are gone
     */
    public static List<Change> between(Spec before, Spec after) {
        SpecDiff diff = new SpecDiff();
        diff.compare(before, after);
        return List.copyOf(diff.changes);
    }

    private void compare(Spec before, Spec after) {
        Map<String, Event> gone = new LinkedHashMap<>();
        before.events().forEach(event -> gone.put(event.name(), event));
        for (Event event : after.events()) {
            Event old = gone.remove(event.name());
            if (old == null) {
                changes.add(
                        Place.ofNew(event.name(), event.location())
                                .change(
                                        ChangeKind.EVENT_ADDED,
                                        "event added",
                                        Impact.SWITCH,
                                        "an exhaustive switch over the events needs a case for it; it is no longer an unknown event"));
            } else {
                compare(old, event);
            }
        }
        for (Event event : gone.values()) {
            changes.add(Place.ofOld(event.name(), event.location())
                    .change(
                            ChangeKind.EVENT_REMOVED,
                            "event removed",
                            Impact.BREAKING,
                            "its class is gone; if QEMU still sends it, it is an unknown event"));
        }
    }

    private void compare(Event before, Event after) {
        Place place = Place.ofBoth(after.name(), before.location(), after.location());
        Holder holder = holder(after.data());
        boolean raw = holder == Holder.RAW_JSON || holder(before.data()) == Holder.RAW_JSON;
        if (raw && !describe(before.data()).equals(describe(after.data()))) {
            changes.add(dataChange(place, before.data(), after.data()));
        }
        if (holder == holder(before.data())) {
            new MemberDiff(changes, holder)
                    .compare(place, before.data().members(), after.data().members());
        }
        compareText(place, before, after);
    }

    private static Holder holder(EventData data) {
        return data instanceof EventData.Undeclared ? Holder.RAW_JSON : Holder.RECORD;
    }

    private static Change dataChange(Place place, EventData before, EventData after) {
        String message = "its data was " + describe(before) + " and is " + describe(after);
        if (holder(before) == holder(after)) {
            return place.change(ChangeKind.DATA_CHANGED, message, Impact.COMPATIBLE, "no code is affected");
        }
        String consequence = holder(after) == Holder.RAW_JSON
                ? "its record holds the data as raw JSON instead of its members"
                : "its record holds the members of the data instead of its raw JSON";
        return place.change(ChangeKind.DATA_CHANGED, message, Impact.BREAKING, consequence);
    }

    private static String describe(EventData data) {
        if (data instanceof EventData.Undeclared undeclared) {
            return undeclared.externalType().map(name -> "described as " + name).orElse("described in prose");
        }
        return data.members().isEmpty() ? "empty" : "listed";
    }

    private void compareText(Place place, Event before, Event after) {
        if (!before.description().equals(after.description())) {
            changes.add(place.textChange("description reworded"));
        }
        if (!before.notes().equals(after.notes())) {
            changes.add(place.textChange("notes reworded"));
        }
        if (!examples(before).equals(examples(after))) {
            changes.add(place.textChange("examples changed"));
        }
    }

    /** Line breaks and indentation of an example are nobody's concern. */
    private static List<String> examples(Event event) {
        return event.examples().stream()
                .map(Example::text)
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .toList();
    }
}
