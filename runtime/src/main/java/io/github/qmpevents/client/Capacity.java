package io.github.qmpevents.client;

/**
 * The capacity of a queue.
 *
 * @param items how many items
 * @param bytes how many bytes of messages
 */
record Capacity(int items, long bytes) {
    Capacity {
        if (items < 1 || bytes < 1) {
            throw new IllegalArgumentException(
                    "expected a queue for at least 1 item and 1 byte, found " + items + " and " + bytes);
        }
    }
}
