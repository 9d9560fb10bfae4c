/** Tests of the decoding of messages, apart from the content of events. */
@NullMarked
package io.github.qmpevents.runtime.codec;

import org.jspecify.annotations.NullMarked;
