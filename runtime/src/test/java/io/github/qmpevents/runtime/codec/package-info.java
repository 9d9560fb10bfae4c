/** Tests of how messages are decoded, apart from what is in the events. */
@NullMarked
package io.github.qmpevents.runtime.codec;

import org.jspecify.annotations.NullMarked;
