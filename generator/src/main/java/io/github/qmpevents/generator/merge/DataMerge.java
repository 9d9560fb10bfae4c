package io.github.qmpevents.generator.merge;

import io.github.qmpevents.generator.model.EventData;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.SpecEvent;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.ObjectType;
import io.github.qmpevents.generator.model.Type.ReferenceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A merge of the data of events. */
final class DataMerge {
    private final TypeMerge types;

    DataMerge(TypeMerge types) {
        this.types = types;
    }

    TypeMerge types() {
        return types;
    }

    /**
     * Returns the merged data of an event. If any spec declares the data, the result is declared data, plus the members
     * that examples show in other specs.
     *
     * @param uses the event in each spec that has it, the newest first
     */
    EventData merge(List<EventUse> uses) {
        List<TypeUse> data = new ArrayList<>();
        List<EventData.Undeclared> undeclared = new ArrayList<>();
        boolean isDeclared = false;
        Optional<String> name = Optional.empty();
        for (EventUse use : uses) {
            EventData each = use.event().data();
            data.add(use.data());
            if (each instanceof EventData.Undeclared found) {
                undeclared.add(found);
            } else if (each instanceof EventData.Declared declared) {
                isDeclared = true;
                name = name.or(declared::type);
            } else if (each instanceof EventData.Typed) {
                isDeclared = true;
            }
        }
        Type merged = types.merge("data", data);
        if (!(merged instanceof ObjectType object)) {
            return new EventData.Typed(merged);
        }
        if (!isDeclared && !undeclared.isEmpty()) {
            return undeclared(undeclared, object);
        }
        name.ifPresent(types::reach);
        return object.members().isEmpty() ? new EventData.None() : new EventData.Declared(name, object.members());
    }

    private static EventData undeclared(List<EventData.Undeclared> all, ObjectType shown) {
        String prose = "";
        Optional<String> externalType = Optional.empty();
        for (EventData.Undeclared each : all) {
            prose = prose.isEmpty() ? each.prose() : prose;
            externalType = externalType.or(each::externalType);
        }
        return new EventData.Undeclared(prose, externalType, shown.members());
    }

    /** Returns the events of a spec. If the type of data became an object, lists its members as for any event. */
    static List<SpecEvent> listingMembers(Spec spec) {
        List<SpecEvent> events = new ArrayList<>();
        for (SpecEvent event : spec.events()) {
            if (event.data() instanceof EventData.Typed typed
                    && typed.type() instanceof ReferenceType reference
                    && spec.resolve(reference) instanceof ObjectType object) {
                EventData data = new EventData.Declared(Optional.of(reference.name()), object.members());
                events.add(new SpecEvent(event.name(), event.location(), event.description(), data, event.examples()));
            } else {
                events.add(event);
            }
        }
        return events;
    }
}
