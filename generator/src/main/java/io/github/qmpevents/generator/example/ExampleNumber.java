package io.github.qmpevents.generator.example;

import io.github.qmpevents.generator.json.JsonNode.NumberNode;
import io.github.qmpevents.generator.model.ScalarType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number in an example, as the decoder of the generated code reads it. */
public final class ExampleNumber {
    /**
     * The length of the longest number that the decoder accepts. The longest whole number of 64 bits has 20 characters
     * without an exponent.
     */
    private static final int LONGEST = 1_000;

    /** A number of digits that no integer of QEMU reaches. */
    private static final int MOST_DIGITS = 40;

    private static final Pattern ZERO = Pattern.compile("-?0(?:\\.0++)?(?:[eE].*+)?");

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]++");

    private final Optional<BigInteger> whole;
    private final boolean isFinite;
    private final boolean isPlain;

    /** Creates a number from its node. */
    public ExampleNumber(NumberNode node) {
        boolean isReadable = node.text().length() <= LONGEST;
        whole = isReadable ? whole(node.text()) : Optional.empty();
        isPlain = PLAIN.matcher(node.text()).matches();
        isFinite = isReadable && Double.isFinite(Double.parseDouble(node.text()));
    }

    private static Optional<BigInteger> whole(String text) {
        if (ZERO.matcher(text).matches()) {
            return Optional.of(BigInteger.ZERO);
        }
        try {
            BigDecimal value = new BigDecimal(text).stripTrailingZeros();
            boolean isSmall = value.scale() <= 0 && value.precision() - value.scale() <= MOST_DIGITS;
            return isSmall ? Optional.of(value.toBigIntegerExact()) : Optional.empty();
        } catch (NumberFormatException exponentTooLarge) {
            return Optional.empty();
        }
    }

    /** Returns true for a signed whole number of 64 bits. {@code 1.0} and {@code 1e2} are whole too. */
    public boolean isLong() {
        return fits(ScalarType.INT64);
    }

    /** Returns true for a number without a fraction or an exponent, the form in which QEMU writes whole numbers. */
    boolean isPlain() {
        return isPlain;
    }

    /** Returns true if a decoder reads this number as the type. */
    boolean fits(ScalarType type) {
        return switch (type) {
            case NUMBER -> isFinite;
            // Up to 2.9 QEMU wrote large ones as negative numbers.
            case UINT64 -> isBetween(ScalarType.INT64, ScalarType.UINT64);
            case INTEGER -> isLong();
            case INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32 -> isBetween(type, type);
            case STRING, BOOLEAN, NULL -> false;
            case ANY -> true;
        };
    }

    private boolean isBetween(ScalarType least, ScalarType most) {
        return whole.isPresent()
                && whole.get().compareTo(least.min().orElseThrow()) >= 0
                && whole.get().compareTo(most.max().orElseThrow()) <= 0;
    }

    /** Returns the name of its kind in messages. */
    String kind() {
        if (isLong()) {
            return isPlain ? "a whole number" : "a whole number written with a fraction or an exponent";
        }
        return whole.isPresent()
                ? "a whole number of more than 64 bits"
                : "a number with a fraction or too many digits";
    }
}
