/**
 * Finds the messages in a stream of bytes. Not exported: for the client and its fake.
 */
package io.github.qmpevents.client.framing;
