package io.github.qmpevents.client;

/**
 * The capacity of a queue.
 *
 * @param items the number of items
 * @param bytes the number of bytes in their messages
 * @param budget the budget that it shares with other queues
 */
record Capacity(int items, long bytes, MemoryBudget budget) {
    Capacity {
        if (items < 1 || bytes < 1) {
            throw new IllegalArgumentException(
                    "expected a queue for at least 1 item and 1 byte, found " + items + " and " + bytes);
        }
    }
}
