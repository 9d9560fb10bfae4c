package io.github.qmpevents.runtime.codec;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Writes doubles with as few digits as give the same double when they are read. {@link Double#toString} writes more of them before
 * JDK 19, and writes {@code 1.0} where QEMU writes {@code 1}.
 */
final class ShortestDouble {
    /** QEMU writes doubles in the format {@code %.17g}, which has an exponent below and from these powers of ten. */
    private static final int MIN_PLAIN_EXPONENT = -4;

    private static final int MIN_LARGE_EXPONENT = 17;

    private ShortestDouble() {}

    /**
     * Returns a double as it is written.
     *
     * @throws IllegalArgumentException if it is infinite or not a number: JSON has neither
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

    /** Beyond a power of two doubles are twice as far apart as before it. There the nearest decimal may be of another double. */
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
