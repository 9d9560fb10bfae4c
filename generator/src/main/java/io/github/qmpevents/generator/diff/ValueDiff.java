package io.github.qmpevents.generator.diff;

import io.github.qmpevents.generator.diff.wire.WireEffects;
import io.github.qmpevents.generator.java.type.JavaValueSet;
import io.github.qmpevents.generator.java.type.JavaValueSet.Constant;
import io.github.qmpevents.generator.model.Type.Extent;
import io.github.qmpevents.generator.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A comparison of the values of two value sets. */
final class ValueDiff {
    private ValueDiff() {}

    static List<Change> between(ComparedPart part, JavaValueSet before, JavaValueSet after) {
        List<Change> changes = new ArrayList<>();
        Map<String, Value> gone = new LinkedHashMap<>();
        for (Constant constant : before.constants()) {
            gone.put(constant.value().text(), constant.value());
        }
        for (Constant constant : after.constants()) {
            Value value = constant.value();
            Value old = gone.remove(value.text());
            if (old == null) {
                changes.add(part.change(
                        ChangeKind.VALUE_ADDED,
                        "value \"" + value.text() + "\" added",
                        Impact.SWITCH,
                        "an exhaustive switch over the known values needs a case for it; it is no longer an unlisted value",
                        WireEffects.UNLISTED_FOR_OLD));
            } else if (!old.description().blocks().equals(value.description().blocks())) {
                changes.add(part.textChange("description of value \"" + value.text() + "\" reworded"));
            }
        }
        for (String value : gone.keySet()) {
            changes.add(part.change(
                    ChangeKind.VALUE_REMOVED,
                    "value \"" + value + "\" removed",
                    Impact.BREAKING,
                    "its constant is gone; if QEMU still sends it, it is an unlisted value",
                    WireEffects.UNLISTED_FOR_NEW));
        }
        if (before.extent() != after.extent()) {
            changes.add(part.change(
                    ChangeKind.EXTENT_CHANGED,
                    after.extent() == Extent.OPEN
                            ? "the list of values is no longer complete"
                            : "the list of values is now complete",
                    Impact.COMPATIBLE,
                    "in Java, other values are possible in both cases"));
        }
        return changes;
    }
}
