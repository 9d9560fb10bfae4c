/** Splits a stream of bytes into messages. Not exported: for the client and the fake QEMU. */
@NullMarked
package io.github.qmpevents.client.framing;

import org.jspecify.annotations.NullMarked;
