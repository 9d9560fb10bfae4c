package io.github.qmpevents.runtime.codec;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Writes doubles with the fewest digits that read back as the same double. Before JDK 19, {@link Double#toString} may
 * write more of them, and in any JDK it writes {@code 1.0} where QEMU writes {@code 1}.
 */
final class ShortestDouble {
    /**
     * QEMU writes doubles in the format {@code %.17g}, which uses an exponent below this power of ten, and from {@link
     * #MIN_LARGE_EXPONENT} on.
     */
    private static final int MIN_PLAIN_EXPONENT = -4;

    private static final int MIN_LARGE_EXPONENT = 17;

    private ShortestDouble() {}

    /**
     * Returns the text of a double.
     *
     * @throws IllegalArgumentException if it is infinite or not a number, since JSON has neither
     */
    static String of(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("expected a finite number, found " + value);
        }
        if (value == 0) {
            return Double.compare(value, 0) < 0 ? "-0" : "0";
        }
        return text(shortest(value));
    }

    /**
     * Above a power of two, doubles are twice as far apart as below it, so the nearest decimal may belong to another
     * double.
     */
    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; ; digits++) {
            BigDecimal nearest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (nearest.doubleValue() == value) {
                return nearest;
            }
            BigDecimal beyond = exact.round(new MathContext(digits, RoundingMode.UP));
            if (beyond.doubleValue() == value) {
                return beyond;
            }
        }
    }

    private static String text(BigDecimal decimal) {
        int exponent = decimal.precision() - decimal.scale() - 1;
        if (exponent >= MIN_PLAIN_EXPONENT && exponent < MIN_LARGE_EXPONENT) {
            return decimal.toPlainString();
        }
        String digits = decimal.scaleByPowerOfTen(-exponent).toPlainString();
        String sign = exponent < 0 ? "-" : "+";
        int power = Math.abs(exponent);
        return digits + "e" + sign + (power < 10 ? "0" : "") + power;
    }
}
