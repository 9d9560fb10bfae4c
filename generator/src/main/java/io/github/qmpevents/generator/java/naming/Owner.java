package io.github.qmpevents.generator.java.naming;

import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.model.Description;
import io.github.qmpevents.generator.model.Member;

/**
 * The thing that a type without a name belongs to, and takes its name from. Immutable.
 *
 * @param name its name in the spec
 * @param location its place
 * @param description what the spec says about it
 */
record Owner(String name, Location location, Description description) {
    static Owner of(Member member) {
        return new Owner(member.name(), member.location(), member.description());
    }
}
