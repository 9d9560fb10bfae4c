package io.github.qmpevents.runtime.codec;

import io.github.qmpevents.runtime.json.ExpectedBytes;

/**
 * A member of an object.
 *
 * @param object the members of the object
 * @param index the index of this member
 * @param name the name, as QEMU writes it
 * @param written the name as it is written before a value: {@code "name": }
 */
record DeclaredMember(Members object, int index, ExpectedBytes name, String written) implements WireMember {
    /** Returns the name of the member. */
    String text() {
        return object.names().name(index);
    }
}
