package io.github.qmpevents.generated;

import java.util.ArrayList;
import java.util.List;

/**
 * The decisions that are made while a message is written: which case, which value, with or without a member. All are 0 but one, so that
 * each of the others is tried once.
 */
final class Decisions {
    private final int varied;
    private final int choice;

    /** The number of choices that each decision had. */
    private final List<Integer> made = new ArrayList<>();

    private Decisions(int varied, int choice) {
        this.varied = varied;
        this.choice = choice;
    }

    /** Returns decisions that are all 0. */
    static Decisions plain() {
        return new Decisions(-1, 0);
    }

    /** Returns the variations of decisions that were made: in each, one of them is another one. */
    List<Decisions> variations() {
        List<Decisions> variations = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            for (int other = 1; other < made.get(i); other++) {
                variations.add(new Decisions(i, other));
            }
        }
        return variations;
    }

    /** Decides. */
    int choose(int choices) {
        made.add(choices);
        return made.size() - 1 == varied ? choice : 0;
    }
}
