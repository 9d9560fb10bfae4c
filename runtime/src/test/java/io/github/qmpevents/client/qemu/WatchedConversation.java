package io.github.qmpevents.client.qemu;

import java.util.List;

/**
 * The events that a subscription got from one connection.
 *
 * @param events the events, in the JSON that QEMU wrote
 * @param isCut true if the client itself ended the connection, so that events on their way were lost
 */
record WatchedConversation(List<String> events, boolean isCut) {}
