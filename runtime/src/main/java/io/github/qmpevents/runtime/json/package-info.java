/** A strict JSON reader over bytes. It knows nothing about events and is internal to this module. */
@NullMarked
package io.github.qmpevents.runtime.json;

import org.jspecify.annotations.NullMarked;
