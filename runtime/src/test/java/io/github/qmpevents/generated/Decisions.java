package io.github.qmpevents.generated;

import java.util.ArrayList;
import java.util.List;

/**
 * The decisions that are made while a message is written: which case, which value, with or without a member. All are the plain ones but
 * one, so that each of the others is tried once.
 */
final class Decisions {
    /** The plain decision on a member that may be missing: 1 if it is left out. */
    private final int ofOptional;

    private final int varied;
    private final int choice;

    /** The number of choices that each decision had. */
    private final List<Integer> made = new ArrayList<>();

    private Decisions(int ofOptional, int varied, int choice) {
        this.ofOptional = ofOptional;
        this.varied = varied;
        this.choice = choice;
    }

    /** Returns decisions that are all 0. */
    static Decisions plain() {
        return new Decisions(0, -1, 0);
    }

    /** Returns decisions that leave out all members that may be missing, and are 0 otherwise. */
    static Decisions least() {
        return new Decisions(1, -1, 0);
    }

    /** Returns the variations of decisions that were made: in each, one of them is another one. */
    List<Decisions> variations() {
        List<Decisions> variations = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            for (int other = 1; other < made.get(i); other++) {
                variations.add(new Decisions(ofOptional, i, other));
            }
        }
        return variations;
    }

    /** Decides on a member that may be missing, and returns true if it is there. */
    boolean include() {
        return (choose(2) ^ ofOptional) == 0;
    }

    /** Decides. */
    int choose(int choices) {
        made.add(choices);
        return made.size() - 1 == varied ? choice : 0;
    }
}
