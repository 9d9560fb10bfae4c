/** Splits a stream of bytes into messages. Not exported: for the client and the fake QEMU. */
package io.github.qmpevents.client.framing;
