package io.github.qmpevents.runtime.json;

/**
 * The name of a member that is expected, written as QEMU writes it.
 *
 * @param first the name as that of the first member of an object: with its quotes, a colon and a space
 * @param other the name as that of another member: also with a comma and a space before it
 */
public record ExpectedName(ExpectedBytes first, ExpectedBytes other) {
    /** Returns what is expected for a name. */
    public static ExpectedName of(String name) {
        String first = '"' + name + "\": ";
        return new ExpectedName(ExpectedBytes.of(first), ExpectedBytes.of(", " + first));
    }
}
