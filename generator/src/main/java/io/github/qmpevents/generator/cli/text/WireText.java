package io.github.qmpevents.generator.cli.text;

import io.github.qmpevents.generator.diagnostic.Quantity;
import io.github.qmpevents.generator.diff.Change;
import io.github.qmpevents.generator.diff.ChangeKind;
import io.github.qmpevents.generator.diff.Changes;
import io.github.qmpevents.generator.diff.wire.Bindings;
import io.github.qmpevents.generator.diff.wire.Reception;
import io.github.qmpevents.generator.diff.wire.WireEffect;
import io.github.qmpevents.generator.diff.wire.WireEffects;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The effects of changes on messages, as text for people. The specs are called OLD and NEW, as in the help. */
final class WireText {
    private WireText() {}

    /** Returns the effect of a change in a few words; empty if only descriptions changed. */
    static Optional<String> of(Change change) {
        return change.kind() == ChangeKind.TEXT_CHANGED ? Optional.empty() : Optional.of(words(change.wire()));
    }

    private static String words(WireEffects effects) {
        List<String> words = new ArrayList<>();
        for (Bindings bindings : Bindings.values()) {
            Reception reception = effects.of(bindings);
            if (reception.effect() != WireEffect.SAME) {
                words.add("bindings of " + bindings + " " + words(reception));
            }
        }
        return words.isEmpty() ? "as before" : String.join("; ", words);
    }

    private static String words(Reception reception) {
        return switch (reception.effect()) {
            case SAME -> "read it as before";
            case RAW_ONLY -> "have it only in the raw JSON";
            case UNLISTED -> "read it as unlisted";
            case UNKNOWN_EVENT -> "read it as UnknownEvent";
            case MALFORMED -> "fail if " + reception.reason();
        };
    }

    /** Returns one line on both directions. */
    static String summary(Changes changes) {
        return summary(changes, Bindings.OLD) + "; " + summary(changes, Bindings.NEW);
    }

    private static String summary(Changes changes, Bindings bindings) {
        List<String> lost = changes.events(bindings, WireEffect.MALFORMED);
        int unknown = changes.events(bindings, WireEffect.UNKNOWN_EVENT).size();
        String reading = lost.isEmpty()
                ? "read everything that " + bindings.other() + " sends"
                : "fail on " + new Quantity(lost.size(), "event") + " of " + bindings.other() + ": "
                        + String.join(", ", lost);
        return "bindings of " + bindings + " " + reading
                + (unknown == 0 ? "" : " (and " + new Quantity(unknown, "UnknownEvent") + ")");
    }
}
