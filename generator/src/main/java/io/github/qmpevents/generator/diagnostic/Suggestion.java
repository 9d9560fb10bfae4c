package io.github.qmpevents.generator.diagnostic;

import java.util.List;
import java.util.Optional;

/**
 * A known word that the user probably meant, for a message about an unknown word.
 *
 * @param word the known word
 */
public record Suggestion(String word) {
    /** The length of the longest unknown word to compare with known ones. */
    private static final int LONGEST = 40;

    /** The length of the shortest accepted abbreviation. */
    private static final int SHORTEST_ABBREVIATION = 3;

    /**
     * Returns the known word that is most similar to an unknown one; empty if none is similar. Two words are similar if
     * they share two thirds of their letters in the same order, or if the unknown one is the beginning of the known
     * one.
     *
     * @param found the unknown word
     * @param known the known words, the preferred ones first
     */
    public static Optional<Suggestion> of(String found, List<String> known) {
        Optional<Suggestion> best = Optional.empty();
        double bestShare = 2.0 / 3;
        for (String word : known) {
            double share = share(found, word);
            if (share > bestShare || (share == bestShare && best.isEmpty())) {
                best = Optional.of(new Suggestion(word));
                bestShare = share;
            }
        }
        return best;
    }

    /**
     * Returns the end of a message about an unknown word: a semicolon and the question, or an empty string if no known
     * word is similar.
     *
     * @param found the unknown word
     * @param known the known words, the preferred ones first
     */
    public static String hint(String found, List<String> known) {
        return of(found, known).map(meant -> "; " + meant.question()).orElse("");
    }

    /** Returns the question to append to a message about an unknown word. */
    public String question() {
        return "did you mean \"" + word + "\"?";
    }

    private static double share(String found, String word) {
        if (found.length() > LONGEST) {
            return 0;
        }
        boolean abbreviates = found.length() >= SHORTEST_ABBREVIATION && word.startsWith(found);
        return abbreviates ? 1 : 2.0 * commonLetters(found, word) / (found.length() + word.length());
    }

    /** Returns the length of the longest sequence of letters that two words have in the same order. */
    private static int commonLetters(String a, String b) {
        int[] longest = new int[b.length() + 1];
        for (int i = 0; i < a.length(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= b.length(); j++) {
                int above = longest[j];
                longest[j] = a.charAt(i) == b.charAt(j - 1) ? diagonal + 1 : Math.max(above, longest[j - 1]);
                diagonal = above;
            }
        }
        return longest[b.length()];
    }
}
