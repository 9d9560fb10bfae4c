package io.github.qmpevents.client.qemu;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;

/** Block nodes without a disk, as the option {@code -blockdev} and the command {@code blockdev-add} take them. */
final class BlockNodes {
    static final long MEBIBYTE = 1 << 20;

    private static final int CLUSTER = 4096;
    private static final long USED = 1L << 63;

    private BlockNodes() {}

    /** Returns a node that is known to contain only zeros, so that nothing needs to read it. */
    static String zeroes(String name, long size) {
        return "{\"driver\": \"null-co\", \"node-name\": \"" + name + "\", \"size\": " + size
                + ", \"read-zeroes\": true}";
    }

    /** Returns a node of a mebibyte that has to be read, with any content. */
    static String anything(String name) {
        return "{\"driver\": \"null-co\", \"node-name\": \"" + name + "\", \"size\": " + MEBIBYTE + "}";
    }

    /**
     * Returns a node of a mebibyte, access to which fails with an input/output error.
     *
     * @param access {@code read} or {@code write}
     */
    static String failing(String name, String access) {
        return """
                {"driver": "blkdebug", "node-name": "%s", "image": {"driver": "null-co", "size": %d},
                 "inject-error": [{"event": "none", "iotype": "%s", "errno": 5}]}""".formatted(name, MEBIBYTE, access);
    }

    /** Returns a node that keeps its data in three others, two of which must agree. */
    static String quorum(String name, String first, String second, String third) {
        return """
                {"driver": "quorum", "node-name": "%s", "vote-threshold": 2, "children": ["%s", "%s", "%s"]}""".formatted(name, first, second, third);
    }

    /** Returns a node that is an image in QEMU's own format. */
    static String image(String name, Path file) {
        return """
                {"driver": "qcow2", "node-name": "%s", "file": {"driver": "file", "filename": "%s"}}""".formatted(name, file);
    }

    /** Returns the arguments for nodes without a machine. */
    static List<String> withoutMachine(String first, String second) {
        return List.of("-M", "none", "-blockdev", first, "-blockdev", second);
    }

    /** Returns an image of a mebibyte, whose first cluster is in the file at a position where no cluster can be. */
    static byte[] imageWithUnalignedCluster() {
        byte[] image = emptyImage();
        ByteBuffer.wrap(image).putLong(CLUSTER, USED | (3 * CLUSTER)).putLong(3 * CLUSTER, USED | (4 * CLUSTER + 512));
        return image;
    }

    /** Returns an image of a mebibyte, in which the cluster of the first level's table is counted as free. */
    static byte[] imageThatCountsItsTableAsFree() {
        byte[] image = emptyImage();
        ByteBuffer.wrap(image).putLong(2 * CLUSTER, 3 * CLUSTER).putShort(3 * CLUSTER, (short) 1);
        return image;
    }

    /**
     * Returns an image with a header, and empty clusters for the table of the first level, for the table of the counts,
     * and for others.
     */
    private static byte[] emptyImage() {
        byte[] image = new byte[5 * CLUSTER];
        ByteBuffer header = ByteBuffer.wrap(image);
        header.put(new byte[] {'Q', 'F', 'I', (byte) 0xfb}).putInt(2);
        header.putLong(0).putInt(0);
        header.putInt(Integer.numberOfTrailingZeros(CLUSTER)).putLong(MEBIBYTE);
        header.putInt(0).putInt(1).putLong(CLUSTER);
        header.putLong(2 * CLUSTER).putInt(1);
        return image;
    }
}
