package io.github.qmpevents.generator.diff.wire;

import java.util.Objects;

/**
 * The effects of a change in both directions. Immutable.
 *
 * @param oldBindings the effect on messages of the new spec, read by the bindings of the old one
 * @param newBindings the effect on messages of the old spec, read by the bindings of the new one
 */
public record WireEffects(Reception oldBindings, Reception newBindings) {
    public static final WireEffects NONE = of(WireEffect.SAME, WireEffect.SAME);
    public static final WireEffects EVENT_ADDED = of(WireEffect.UNKNOWN_EVENT, WireEffect.SAME);
    public static final WireEffects EVENT_REMOVED = of(WireEffect.SAME, WireEffect.UNKNOWN_EVENT);
    public static final WireEffects MEMBER_ADDED = of(WireEffect.RAW_ONLY, WireEffect.SAME);
    public static final WireEffects MEMBER_REMOVED = of(WireEffect.SAME, WireEffect.RAW_ONLY);

    /** A value of a value set, a case of a union or a type of an alternate was added. */
    public static final WireEffects UNLISTED_FOR_OLD = of(WireEffect.UNLISTED, WireEffect.SAME);

    /** A value of a value set, a case of a union or a type of an alternate was removed. */
    public static final WireEffects UNLISTED_FOR_NEW = of(WireEffect.SAME, WireEffect.UNLISTED);

    public static final WireEffects MANDATORY_MEMBER_ADDED =
            new WireEffects(Reception.of(WireEffect.RAW_ONLY), Reception.MISSING);
    public static final WireEffects MANDATORY_MEMBER_REMOVED =
            new WireEffects(Reception.MISSING, Reception.of(WireEffect.RAW_ONLY));
    public static final WireEffects MADE_OPTIONAL = new WireEffects(Reception.MISSING, Reception.SAME);
    public static final WireEffects MADE_MANDATORY = new WireEffects(Reception.SAME, Reception.MISSING);

    public WireEffects {
        Objects.requireNonNull(oldBindings, "oldBindings");
        Objects.requireNonNull(newBindings, "newBindings");
    }

    private static WireEffects of(WireEffect oldBindings, WireEffect newBindings) {
        return new WireEffects(Reception.of(oldBindings), Reception.of(newBindings));
    }

    /** Returns the same effects for values that accessors look up in raw JSON. */
    public WireEffects late() {
        return new WireEffects(oldBindings.late(), newBindings.late());
    }

    /** Returns these effects, limited to those of {@code most}. */
    public WireEffects atMost(WireEffects most) {
        return new WireEffects(oldBindings.atMost(most.oldBindings), newBindings.atMost(most.newBindings));
    }

    /** Returns the effect for one of the bindings. */
    public Reception of(Bindings bindings) {
        return bindings == Bindings.OLD ? oldBindings : newBindings;
    }
}
