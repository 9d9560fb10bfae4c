package io.github.qmpevents.maven;

/**
 * A number of things, in the words of a message.
 *
 * @param number how many
 * @param noun what one of them is called; its plural has an s
 */
record Count(long number, String noun) {
    /** {@code 1 error}, {@code 2 errors}. */
    @Override
    public String toString() {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
