package io.github.qmpevents.generator.diff.wire;

import java.util.Objects;

/**
 * The effect of a change on the messages that the bindings of one spec read. Immutable.
 *
 * @param effect the worst that can happen
 * @param path the member at fault, as a path from the thing that changed; empty for the thing itself, and where nothing is malformed
 * @param fault the thing that makes the message malformed, such as "is missing"; empty where nothing is malformed
 */
public record Reception(WireEffect effect, String path, String fault) {
    static final Reception SAME = of(WireEffect.SAME);

    /** A mandatory member is missing, or can be. */
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

    /** Returns true if the typed event can be lost. */
    public boolean isMalformed() {
        return effect == WireEffect.MALFORMED;
    }

    /** Returns the condition under which a message is malformed, such as "it is missing"; empty where none is. */
    public String reason() {
        String subject = path.isEmpty() ? "it" : "\"" + path + "\"";
        return isMalformed() ? subject + " " + fault : "";
    }

    /** Returns the same, seen from the object that has the thing as a member. */
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

    /** Returns the same for a value that is never malformed, because it is read late. */
    Reception late() {
        return effect == WireEffect.SAME ? this : of(WireEffect.RAW_ONLY);
    }
}
