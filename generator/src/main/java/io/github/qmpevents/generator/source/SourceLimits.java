package io.github.qmpevents.generator.source;

/** The limits of a spec. A larger file is no spec, and must not fill the memory. */
public final class SourceLimits {
    /** The size of a file, in bytes: 16 MiB. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    /** The size of all files of a spec together, in bytes: 64 MiB. */
    public static final int MAX_TOTAL_BYTES = 64 * 1024 * 1024;

    /** The lines of a file: a million. */
    public static final int MAX_LINES = 1_000_000;

    /** The files of a spec: 1,000. */
    public static final int MAX_FILES = 1_000;

    /** The levels of brackets in a file, and of bases and branches of a type: 32. */
    public static final int MAX_NESTING = 32;

    /** The members of an object, with those of its bases and branches: 1,000. A Java record has room for a quarter of them. */
    public static final int MAX_MEMBERS = 1_000;

    /** The directories above its own that a file may reach for another one: 2, but never the root of the file system. */
    public static final int MAX_PARENTS = 2;

    private SourceLimits() {}
}
