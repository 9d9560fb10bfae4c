package io.github.qmpevents.runtime.json;

/** Finds the ends of numbers, and checks them. */
final class Numbers {
    /** The largest length of a number, in bytes. */
    static final int MAX_LENGTH = 1_000;

    /** The number of digits that always fit in 64 bits. */
    private static final int SAFE_DIGITS = 18;

    static final int TEN_DIGITS = 10;

    /** The smallest number with more than eight digits. */
    private static final long EIGHT_DIGITS = 100_000_000;

    private Numbers() {}

    /**
     * Returns the index after an integer of up to 18 digits without a sign; a negative value if anything else begins at
     * {@code from}.
     */
    static int plainEnd(byte[] bytes, int from, int end) {
        int to = digitsEnd(bytes, from, end);
        int count = to - from;
        boolean plain = count > 0
                && count <= SAFE_DIGITS
                && (count == 1 || bytes[from] != '0')
                && (to == end || !goesOn(bytes[to]));
        return plain ? to : -1;
    }

    private static boolean goesOn(byte b) {
        return b == '.' || isExponent(b);
    }

    /** Returns the value of a plain integer. */
    static long plain(byte[] bytes, int from, int to) {
        int count = to - from;
        if (count <= Long.BYTES) {
            return from + Long.BYTES <= bytes.length
                    ? Words.decimal(Words.at(bytes, from), count)
                    : digitByDigit(bytes, from, to);
        }
        int lastFrom = to - Long.BYTES;
        return plain(bytes, from, lastFrom) * EIGHT_DIGITS + Words.decimal(Words.at(bytes, lastFrom), Long.BYTES);
    }

    /** Returns the value of ten digits, of which the first is not 0; -1 if something else comes at {@code from}. */
    static long tenDigits(byte[] bytes, int from) {
        int lastFrom = from + TEN_DIGITS - Long.BYTES;
        long first = Words.at(bytes, from);
        long last = Words.at(bytes, lastFrom);
        if ((Words.nonDigit(first) | Words.nonDigit(last)) != 0 || bytes[from] == '0') {
            return -1;
        }
        return Words.decimal(first, TEN_DIGITS - Long.BYTES) * EIGHT_DIGITS + Words.decimal(last, Long.BYTES);
    }

    private static long digitByDigit(byte[] bytes, int from, int to) {
        long value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + (bytes[i] - '0');
        }
        return value;
    }

    /** Returns the index after the digits at {@code from}, if any. */
    private static int digitsEnd(byte[] bytes, int from, int end) {
        int i = from;
        while (i + Long.BYTES <= end) {
            int count = Words.countBefore(Words.nonDigit(Words.at(bytes, i)));
            i += count;
            if (count < Long.BYTES) {
                return i;
            }
        }
        while (i < end && isDigit(bytes[i])) {
            i++;
        }
        return i;
    }

    /**
     * Returns the index after the number that begins at {@code from}.
     *
     * @throws JsonSyntaxException if it is not a JSON number, or is longer than the limit
     */
    static int end(byte[] bytes, int from, int end) {
        int first = at(bytes, from, end) == '-' ? from + 1 : from;
        int i = requiredDigitsEnd(bytes, first, end);
        if (i - first > 1 && bytes[first] == '0') {
            throw new JsonSyntaxException(first, "expected a number without leading zeros");
        }
        if (at(bytes, i, end) == '.') {
            i = requiredDigitsEnd(bytes, i + 1, end);
        }
        if (isExponent(at(bytes, i, end))) {
            int sign = at(bytes, i + 1, end);
            i = requiredDigitsEnd(bytes, sign == '+' || sign == '-' ? i + 2 : i + 1, end);
        }
        if (i - from > MAX_LENGTH) {
            throw new JsonSyntaxException(
                    from, "expected a number of at most " + MAX_LENGTH + " characters, found a longer one");
        }
        return i;
    }

    /** Returns the index after the digits at {@code from}, of which there must be at least one. */
    private static int requiredDigitsEnd(byte[] bytes, int from, int end) {
        int to = digitsEnd(bytes, from, end);
        if (to == from) {
            throw new JsonSyntaxException(Math.min(from, end), "expected a digit");
        }
        return to;
    }

    private static int at(byte[] bytes, int index, int end) {
        return index < end ? bytes[index] : JsonReader.END;
    }

    private static boolean isDigit(int b) {
        return b >= '0' && b <= '9';
    }

    private static boolean isExponent(int b) {
        return b == 'e' || b == 'E';
    }
}
