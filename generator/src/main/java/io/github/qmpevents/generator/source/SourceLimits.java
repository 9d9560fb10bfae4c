package io.github.qmpevents.generator.source;

/** The limits of a spec. A larger file is not a spec, and must not exhaust the memory. */
public final class SourceLimits {
    /** The maximum size of a file, in bytes: 16 MiB. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    /** The maximum total size of all files of a spec, in bytes: 64 MiB. */
    public static final int MAX_TOTAL_BYTES = 64 * 1024 * 1024;

    /** The maximum number of lines in a file: a million. */
    public static final int MAX_LINES = 1_000_000;

    /** The maximum number of files of a spec: 1,000. */
    public static final int MAX_FILES = 1_000;

    /** The maximum nesting of brackets in a file, and of bases and branches of a type: 32 levels. */
    public static final int MAX_NESTING = 32;

    /**
     * The maximum number of members of an object, including those of its bases and branches: 1,000. A Java record has
     * room for a quarter of them.
     */
    public static final int MAX_MEMBERS = 1_000;

    /**
     * The maximum number of directories above its own from which a file may include others: 2, but never the root of
     * the file system.
     */
    public static final int MAX_PARENTS = 2;

    private SourceLimits() {}
}
