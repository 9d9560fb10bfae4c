package io.github.qmpevents.runtime.codec;

import io.github.qmpevents.runtime.json.ExpectedBytes;
import io.github.qmpevents.runtime.json.NameTable;

/** The members that a spec declares for an object. Immutable and thread-safe. */
public final class Members {
    private final NameTable names;

    private Members(String... names) {
        this.names = new NameTable(names);
    }

    /**
     * Returns the members with these names.
     *
     * @param names the names, in the order in which they are asked for when an object is read. That order costs least which QEMU writes.
     */
    public static Members of(String... names) {
        return new Members(names);
    }

    /**
     * Returns a member.
     *
     * @param name the name of one of them
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
