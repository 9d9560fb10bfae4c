package io.github.qmpevents.generated;

import java.util.ArrayList;
import java.util.List;

/**
 * The decisions that are made while a message is written: which case, which value, with or without a member. All are
 * plain except one, so that each of the others is tried once. After another case come decisions that would not be made
 * otherwise; each of them is tried, too.
 */
final class Decisions {
    /** The plain decision on a member that may be missing: 1 if it is left out. */
    private final int ofOptional;

    private final List<Integer> given;

    /** The number of choices that each decision had. */
    private final List<Integer> made = new ArrayList<>();

    private boolean areNew;

    private Decisions(int ofOptional, List<Integer> given, boolean areNew) {
        this.ofOptional = ofOptional;
        this.given = given;
        this.areNew = areNew;
    }

    /** Returns decisions that are all 0. */
    static Decisions plain() {
        return new Decisions(0, List.of(), true);
    }

    /** Returns decisions that leave out all members that may be missing, and are 0 otherwise. */
    static Decisions least() {
        return new Decisions(1, List.of(), true);
    }

    /**
     * Returns the variations of decisions that were made: in each, one more of them is not 0, after the one that is not
     * 0 already. There are none if the decisions after it are those of a message that has all 0.
     */
    List<Decisions> variations() {
        List<Decisions> variations = new ArrayList<>();
        for (int i = given.size(); areNew && i < made.size(); i++) {
            for (int other = 1; other < made.get(i); other++) {
                List<Integer> choices = new ArrayList<>(given);
                while (choices.size() < i) {
                    choices.add(0);
                }
                choices.add(other);
                variations.add(new Decisions(ofOptional, choices, false));
            }
        }
        return variations;
    }

    /** Decides on a member that may be missing, and returns true if it is included. */
    boolean include() {
        return (choose(2) ^ ofOptional) == 0;
    }

    /** Returns a decision. */
    int choose(int choices) {
        made.add(choices);
        return made.size() <= given.size() ? given.get(made.size() - 1) : 0;
    }

    /** Decides on a case. Other decisions follow in each case. */
    int chooseCase(int cases) {
        int chosen = choose(cases);
        areNew |= chosen != 0 && made.size() == given.size();
        return chosen;
    }
}
