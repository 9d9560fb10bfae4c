package io.github.qmpevents.generator.cli;

/**
 * A number of things, in words.
 *
 * @param number how many
 * @param noun what one of them is called
 */
record Amount(long number, String noun) {
    /** Such as "1 warning" or "0 warnings". */
    @Override
    public String toString() {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
