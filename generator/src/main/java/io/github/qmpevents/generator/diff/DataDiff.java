package io.github.qmpevents.generator.diff;

import io.github.qmpevents.generator.diff.wire.WireDiff;
import io.github.qmpevents.generator.diff.wire.WireEffects;
import io.github.qmpevents.generator.java.type.JavaData;
import io.github.qmpevents.generator.java.type.JavaEvent;
import io.github.qmpevents.generator.model.EventData;
import java.util.ArrayList;
import java.util.List;

/** A visitor that compares the data of an event with its old version. */
final class DataDiff implements JavaData.Visitor<List<Change>> {
    private final ComparedPart part;
    private final JavaEvent before;
    private final JavaEvent after;
    private final WireDiff wire;

    private DataDiff(ComparedPart part, JavaEvent before, JavaEvent after, WireDiff wire) {
        this.part = part;
        this.before = before;
        this.after = after;
        this.wire = wire;
    }

    static List<Change> between(ComparedPart part, JavaEvent before, JavaEvent after, WireDiff wire) {
        return after.data().accept(new DataDiff(part, before, after, wire));
    }

    @Override
    public List<Change> visit(JavaData.Components data) {
        return before.data() instanceof JavaData.Components old
                ? MemberDiff.between(part, MemberOwner.RECORD, old.members(), data.members(), wire)
                : breaking("its record holds the members of the data instead of its raw JSON");
    }

    @Override
    public List<Change> visit(JavaData.Whole data) {
        List<Change> changes =
                breaking("its record holds the data as " + data.type().text());
        if (before.data() instanceof JavaData.Whole old) {
            changes.addAll(DefinitionDiff.between(part, old.type(), data.type(), wire));
        }
        return changes;
    }

    @Override
    public List<Change> visit(JavaData.Raw data) {
        if (!(before.data() instanceof JavaData.Raw old)) {
            return breaking("its record holds the data as raw JSON instead of its members");
        }
        List<Change> changes = changed(Impact.COMPATIBLE, "no code is affected", WireEffects.NONE);
        changes.addAll(MemberDiff.between(part, MemberOwner.RAW_JSON, old.members(), data.members(), wire));
        return changes;
    }

    private List<Change> breaking(String consequence) {
        return changed(Impact.BREAKING, consequence, wire.ofData(before.data(), after.data()));
    }

    /** Returns a change if the data is described in another way. */
    private List<Change> changed(Impact impact, String consequence, WireEffects effects) {
        String was = before.event().data().accept(new DataWords());
        String is = after.event().data().accept(new DataWords());
        List<Change> changes = new ArrayList<>();
        if (!was.equals(is)) {
            String message = "its data changed from " + was + " to " + is;
            changes.add(part.change(ChangeKind.DATA_CHANGED, message, impact, consequence, effects));
        }
        return changes;
    }

    /** A visitor that returns the words for an event's data in messages. */
    private static final class DataWords implements EventData.Visitor<String> {
        @Override
        public String visit(EventData.None data) {
            return "empty";
        }

        @Override
        public String visit(EventData.Declared data) {
            return data.members().isEmpty() ? "empty" : "listed";
        }

        @Override
        public String visit(EventData.Typed data) {
            return "one of several types (" + data.type().label() + ")";
        }

        @Override
        public String visit(EventData.Undeclared data) {
            return data.externalType().map(name -> "described as " + name).orElse("described in prose");
        }
    }
}
