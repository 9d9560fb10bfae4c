package io.github.qmpevents.runtime.json;

/** Finds where numbers end, and checks them. */
final class Numbers {
    /** The largest length of a number, in bytes. */
    static final int MAX_LENGTH = 1_000;

    /** As many digits always fit in 64 bits. */
    private static final int SAFE_DIGITS = 18;

    private Numbers() {}

    /** Returns where an integer of up to 18 digits and no sign ends; a negative value if another number begins at {@code from}. */
    static int plainEnd(byte[] bytes, int from, int end) {
        int i = from + leadingDigits(bytes, from, end);
        while (isDigit(at(bytes, i, end)) && i - from < SAFE_DIGITS) {
            i++;
        }
        int next = at(bytes, i, end);
        boolean plain =
                i > from && (bytes[from] != '0' || i - from == 1) && !isDigit(next) && next != '.' && !isExponent(next);
        return plain ? i : -1;
    }

    /** Returns how many of the next eight bytes are digits before the first other one; 0 if fewer bytes are left. */
    private static int leadingDigits(byte[] bytes, int from, int end) {
        return from + Long.BYTES <= end ? Words.countBefore(Words.nonDigit(Words.at(bytes, from))) : 0;
    }

    /** Returns the value of a plain integer. */
    static long plain(byte[] bytes, int from, int to) {
        int count = Math.min(leadingDigits(bytes, from, bytes.length), to - from);
        long value = count > 0 ? Words.decimal(Words.at(bytes, from), count) : 0;
        for (int i = from + count; i < to; i++) {
            value = value * 10 + (bytes[i] - '0');
        }
        return value;
    }

    /**
     * Returns where the number ends that begins at {@code from}.
     *
     * @throws JsonSyntaxException if it is not a number of JSON, or is longer than the limit
     */
    static int end(byte[] bytes, int from, int end) {
        int first = at(bytes, from, end) == '-' ? from + 1 : from;
        int i = digitsEnd(bytes, first, end);
        if (i - first > 1 && bytes[first] == '0') {
            throw new JsonSyntaxException(first, "expected a number without leading zeros");
        }
        if (at(bytes, i, end) == '.') {
            i = digitsEnd(bytes, i + 1, end);
        }
        if (isExponent(at(bytes, i, end))) {
            int sign = at(bytes, i + 1, end);
            i = digitsEnd(bytes, sign == '+' || sign == '-' ? i + 2 : i + 1, end);
        }
        if (i - from > MAX_LENGTH) {
            throw new JsonSyntaxException(
                    from, "expected a number of at most " + MAX_LENGTH + " characters, found a longer one");
        }
        return i;
    }

    /** Returns where digits end, of which there must be at least one. */
    private static int digitsEnd(byte[] bytes, int from, int end) {
        int i = from;
        while (isDigit(at(bytes, i, end))) {
            i++;
        }
        if (i == from) {
            throw new JsonSyntaxException(Math.min(from, end), "expected a digit");
        }
        return i;
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
