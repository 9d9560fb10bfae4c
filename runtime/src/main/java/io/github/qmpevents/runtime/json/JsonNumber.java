package io.github.qmpevents.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A number as it is written in JSON. Immutable.
 *
 * @param text the text of the number, which conforms to the grammar of JSON
 */
public record JsonNumber(String text) {
    /** No value of 64 bits has more digits. */
    private static final int MAX_DIGITS = 20;

    static JsonNumber of(byte[] bytes, int from, int to) {
        return new JsonNumber(new String(bytes, from, to - from, StandardCharsets.US_ASCII));
    }

    /** Returns true if the number has neither a fraction nor an exponent. */
    public boolean isInteger() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' || c == 'e' || c == 'E') {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the number if its value is whole and fits in 64 bits with a sign, however it is written; otherwise empty.
     */
    public OptionalLong toLong() {
        String digits = wholeDigits();
        if (digits.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseLong(isNegative() ? "-" + digits : digits));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    /**
     * Returns the bits of the number if its value is whole and fits in 64 bits without a sign, or is negative and fits
     * in 64 bits with one; otherwise empty. QEMU up to 2.9 wrote large unsigned numbers as negative ones.
     */
    public OptionalLong toUnsignedLong() {
        String digits = wholeDigits();
        if (isNegative() || digits.isEmpty()) {
            return toLong();
        }
        try {
            return OptionalLong.of(Long.parseUnsignedLong(digits));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    /** Returns the nearest double; empty if the number is too large for one. */
    public OptionalDouble toDouble() {
        double value = Double.parseDouble(text);
        return Double.isInfinite(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private boolean isNegative() {
        return text.charAt(0) == '-';
    }

    /**
     * Returns the digits of the absolute value; empty if it is not whole, or has more digits than a value of 64 bits.
     */
    private String wholeDigits() {
        int mantissaEnd = mantissaEnd();
        StringBuilder digits = new StringBuilder();
        int fraction = 0;
        for (int i = isNegative() ? 1 : 0; i < mantissaEnd; i++) {
            if (text.charAt(i) == '.') {
                fraction = mantissaEnd - i - 1;
            } else if (text.charAt(i) != '0' || !digits.isEmpty()) {
                digits.append(text.charAt(i));
            }
        }
        if (digits.isEmpty()) {
            return "0";
        }
        long zeros = exponent(mantissaEnd) - fraction;
        while (zeros < 0 && digits.charAt(digits.length() - 1) == '0') {
            digits.setLength(digits.length() - 1);
            zeros++;
        }
        if (zeros < 0 || digits.length() + zeros > MAX_DIGITS) {
            return "";
        }
        return digits.append("0".repeat((int) zeros)).toString();
    }

    private int mantissaEnd() {
        int i = 0;
        while (i < text.length() && text.charAt(i) != 'e' && text.charAt(i) != 'E') {
            i++;
        }
        return i;
    }

    /** Returns the exponent, or an equivalent one if it has too many digits for an {@code int}. */
    private long exponent(int mantissaEnd) {
        if (mantissaEnd == text.length()) {
            return 0;
        }
        String exponent = text.substring(mantissaEnd + 1);
        try {
            return Integer.parseInt(exponent);
        } catch (NumberFormatException e) {
            return exponent.startsWith("-") ? Integer.MIN_VALUE : Integer.MAX_VALUE;
        }
    }
}
