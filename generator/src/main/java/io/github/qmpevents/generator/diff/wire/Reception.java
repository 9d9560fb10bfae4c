package io.github.qmpevents.generator.diff.wire;

import java.util.Objects;

/**
 * The effect of a change on messages that the bindings of one spec read. Immutable.
 *
 * @param effect the worst possible effect
 * @param path the path from the changed part to the member at fault; empty for the part itself, and if nothing is
 *     malformed
 * @param fault the fault that makes the message malformed, such as "is missing"; empty if nothing is malformed
 */
public record Reception(WireEffect effect, String path, String fault) {
    static final Reception SAME = of(WireEffect.SAME);

    /** A mandatory member is or may be missing. */
    static final Reception MISSING = malformed("is missing");

    public Reception {
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(fault, "fault");
    }

    static Reception of(WireEffect effect) {
        return new Reception(effect, "", "");
    }

    static Reception malformed(String fault) {
        return new Reception(WireEffect.MALFORMED, "", fault);
    }

    /** Returns true if a typed event can be lost. */
    public boolean isMalformed() {
        return effect == WireEffect.MALFORMED;
    }

    /** Returns the condition under which a message is malformed, such as "it is missing"; empty if none is. */
    public String reason() {
        String subject = path.isEmpty() ? "it" : "\"" + path + "\"";
        return isMalformed() ? subject + " " + fault : "";
    }

    /** Returns the same effect as seen from the object with the given member. */
    Reception at(String member) {
        return isMalformed() ? new Reception(effect, path.isEmpty() ? member : member + "." + path, fault) : this;
    }

    /** Returns the worse of two; this one if neither is. */
    Reception or(Reception other) {
        return other.effect.compareTo(effect) > 0 ? other : this;
    }

    /** Returns the better of two; this one if neither is. */
    Reception atMost(Reception most) {
        return most.effect.compareTo(effect) < 0 ? most : this;
    }

    /** Returns the same effect for a value that is never malformed, because only its accessor reads it. */
    Reception late() {
        return effect == WireEffect.SAME ? this : of(WireEffect.RAW_ONLY);
    }
}
