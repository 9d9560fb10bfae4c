package io.github.qmpevents.generator.cli.text;

/**
 * A number of things, in words.
 *
 * @param number how many
 * @param noun what one of them is called
 */
public record Amount(long number, String noun) {
    /** Such as "1 warning" or "0 warnings". */
    @Override
    public String toString() {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
