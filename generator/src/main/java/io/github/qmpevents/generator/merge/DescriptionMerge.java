package io.github.qmpevents.generator.merge;

import io.github.qmpevents.generator.model.Description;
import io.github.qmpevents.generator.model.DocBlock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A merge of the descriptions of a part in several specs. */
final class DescriptionMerge {
    private static final Comparator<String> BY_NUMBER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private DescriptionMerge() {}

    /**
     * Returns the merged description of a part: the newest text, the oldest release, a condition if all specs have one,
     * and the features in the newest spec.
     *
     * @param descriptions the description in each spec that has the part, the newest first; at least one
     */
    static Description merge(List<Description> descriptions) {
        List<DocBlock> blocks = List.of();
        Optional<String> since = Optional.empty();
        boolean isConditional = true;
        for (Description description : descriptions) {
            blocks = blocks.isEmpty() ? description.blocks() : blocks;
            since = older(since, description.since());
            isConditional &= description.condition().isPresent();
        }
        Description newest = descriptions.get(0);
        return new Description(blocks, since, isConditional ? newest.condition() : Optional.empty(), newest.features());
    }

    private static Optional<String> older(Optional<String> release, Optional<String> other) {
        if (release.isEmpty() || other.isEmpty()) {
            return release.or(() -> other);
        }
        return compare(release.get(), other.get()) <= 0 ? release : other;
    }

    /** Compares releases such as 2.9 and 2.10 number by number. */
    private static int compare(String release, String other) {
        String[] numbers = release.split("\\.");
        String[] others = other.split("\\.");
        for (int i = 0; i < Math.max(numbers.length, others.length); i++) {
            int order = BY_NUMBER.compare(number(numbers, i), number(others, i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** Returns a number without leading zeros. */
    private static String number(String[] numbers, int index) {
        return index < numbers.length ? numbers[index].replaceFirst("^0+", "") : "";
    }
}
