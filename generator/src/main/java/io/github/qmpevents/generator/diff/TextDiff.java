package io.github.qmpevents.generator.diff;

import io.github.qmpevents.generator.model.Description;
import io.github.qmpevents.generator.model.DocBlock;
import io.github.qmpevents.generator.model.DocBlock.Remark;
import io.github.qmpevents.generator.model.Feature;
import java.util.ArrayList;
import java.util.List;

/** A comparison of the descriptions of a part of two specs. */
final class TextDiff {
    private TextDiff() {}

    static List<Change> between(ComparedPart part, Description before, Description after) {
        List<Change> changes = new ArrayList<>();
        if (!words(before).equals(words(after))) {
            changes.add(part.textChange("description reworded"));
        }
        if (!remarks(before).equals(remarks(after))) {
            changes.add(part.textChange("notes reworded"));
        }
        boolean wasDeprecated = before.feature(Feature.DEPRECATED).isPresent();
        boolean isDeprecated = after.feature(Feature.DEPRECATED).isPresent();
        if (wasDeprecated != isDeprecated) {
            changes.add(part.change(
                    ChangeKind.DEPRECATION_CHANGED,
                    isDeprecated ? "now deprecated" : "no longer deprecated",
                    Impact.COMPATIBLE,
                    isDeprecated
                            ? "the compiler warns where it is used"
                            : "the compiler no longer warns where it is used"));
        }
        return changes;
    }

    private static List<DocBlock> words(Description description) {
        List<DocBlock> words = new ArrayList<>(description.blocks());
        words.removeIf(block -> block instanceof Remark);
        return words;
    }

    private static List<DocBlock> remarks(Description description) {
        List<DocBlock> remarks = new ArrayList<>(description.blocks());
        remarks.removeIf(block -> !(block instanceof Remark));
        return remarks;
    }
}
