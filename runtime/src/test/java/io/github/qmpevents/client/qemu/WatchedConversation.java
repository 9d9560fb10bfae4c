package io.github.qmpevents.client.qemu;

import java.util.List;

/**
 * The events that a subscription got from one connection.
 *
 * @param before the events that arrived between the previous loss and this connection: QEMU sends the events that are
 *     left for a client to the next client, before the connection is ready
 * @param events the events, in the JSON that QEMU wrote
 * @param isCut true if the client itself ended the connection, so that events on their way were lost
 */
record WatchedConversation(List<String> before, List<String> events, boolean isCut) {}
