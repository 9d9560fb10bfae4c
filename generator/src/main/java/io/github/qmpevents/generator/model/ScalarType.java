package io.github.qmpevents.generator.model;

import java.math.BigInteger;
import java.util.Optional;

/** A type without parts. Integers have their names in QAPI. */
public enum ScalarType implements Type {
    /** A JSON string. */
    STRING("string"),
    /** {@code true} or {@code false}. */
    BOOLEAN("bool"),
    /** A whole number of unspecified range. */
    INTEGER("int"),
    /** A whole number of 8 bits, signed. */
    INT8("int8", -7),
    /** A whole number of 16 bits, signed. */
    INT16("int16", -15),
    /** A whole number of 32 bits, signed. */
    INT32("int32", -31),
    /** A whole number of 64 bits, signed. */
    INT64("int64", -63),
    /** A whole number of 8 bits. */
    UINT8("uint8", 8),
    /** A whole number of 16 bits. */
    UINT16("uint16", 16),
    /** A whole number of 32 bits. */
    UINT32("uint32", 32),
    /** A whole number of 64 bits. Up to 2.9 QEMU wrote those above 2<sup>63</sup>-1 as negative numbers. */
    UINT64("uint64", 64),
    /** A number with a fraction, of the precision of a double. */
    NUMBER("number"),
    /** {@code null}. */
    NULL("null"),
    /** A value of any kind, or of an unspecified kind. */
    ANY("any");

    private final String label;

    /** The bits of an integer without its sign, negative for signed ones; 0 for types without a range. */
    private final int bits;

    ScalarType(String label) {
        this(label, 0);
    }

    ScalarType(String label, int bits) {
        this.label = label;
        this.bits = bits;
    }

    @Override
    public String label() {
        return label;
    }

    /** Returns true for whole numbers of any range. */
    public boolean isInteger() {
        return this == INTEGER || bits != 0;
    }

    /** Returns the smallest number; empty for types without a range. */
    public Optional<BigInteger> min() {
        return bits == 0
                ? Optional.empty()
                : Optional.of(
                        bits > 0
                                ? BigInteger.ZERO
                                : BigInteger.ONE.shiftLeft(-bits).negate());
    }

    /** Returns the largest number; empty for types without a range. */
    public Optional<BigInteger> max() {
        return bits == 0
                ? Optional.empty()
                : Optional.of(BigInteger.ONE.shiftLeft(Math.abs(bits)).subtract(BigInteger.ONE));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
