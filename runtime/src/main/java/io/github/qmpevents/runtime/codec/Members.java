package io.github.qmpevents.runtime.codec;

import io.github.qmpevents.runtime.json.ExpectedBytes;
import io.github.qmpevents.runtime.json.NameTable;
import io.github.qmpevents.runtime.json.QuotedString;

/** The members that a spec declares for an object. Immutable and thread-safe. */
public final class Members {
    private final NameTable names;

    private Members(String... names) {
        this.names = new NameTable(names);
    }

    /**
     * Returns the members with these names.
     *
     * @param names the names, in the order in which readers request them. The order in which QEMU writes them is the
     *     fastest.
     */
    public static Members of(String... names) {
        return new Members(names);
    }

    /**
     * Returns a member.
     *
     * @param name the name of the member
     */
    public WireMember get(String name) {
        return declared(name);
    }

    DeclaredMember declared(String name) {
        return new DeclaredMember(this, names.indexOf(name), ExpectedBytes.name(name), QuotedString.of(name) + ": ");
    }

    NameTable names() {
        return names;
    }
}
