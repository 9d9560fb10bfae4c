package io.github.qmpevents.generator.merge;

import io.github.qmpevents.generator.model.ScalarType;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** The search for the number type that includes two others. */
final class WidestNumber {
    /** The types from narrow to wide. */
    private static final List<ScalarType> RANGES = List.of(
            ScalarType.UINT8,
            ScalarType.INT8,
            ScalarType.UINT16,
            ScalarType.INT16,
            ScalarType.UINT32,
            ScalarType.INT32,
            ScalarType.UINT64,
            ScalarType.INT64);

    private WidestNumber() {}

    /**
     * Returns the narrowest type that includes both. An integer of unknown range takes the range of the other. No type
     * includes all signed and unsigned numbers of 64 bits; {@link ScalarType#UINT64} is read from both.
     */
    static ScalarType of(ScalarType type, ScalarType other) {
        if (type == ScalarType.NUMBER || other == ScalarType.NUMBER) {
            return ScalarType.NUMBER;
        }
        if (type == ScalarType.INTEGER || other == ScalarType.INTEGER) {
            return type == ScalarType.INTEGER ? other : type;
        }
        for (ScalarType range : RANGES) {
            if (isWithin(type, range) && isWithin(other, range)) {
                return range;
            }
        }
        return ScalarType.UINT64;
    }

    private static boolean isWithin(ScalarType type, ScalarType range) {
        return compare(type.min(), range.min()) >= 0 && compare(type.max(), range.max()) <= 0;
    }

    private static int compare(Optional<BigInteger> limit, Optional<BigInteger> other) {
        return limit.orElseThrow().compareTo(other.orElseThrow());
    }
}
