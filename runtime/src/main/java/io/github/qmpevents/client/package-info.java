/**
 * A connection to QEMU's QMP socket: from connecting to typed events, with commands and waiting. Works with the events of any
 * spec; {@link io.github.qmpevents.client.QmpClient} is where to begin.
 */
package io.github.qmpevents.client;
