/** Tests of the JSON reader, with jackson-core as an oracle. */
@NullMarked
package io.github.qmpevents.runtime.json;

import org.jspecify.annotations.NullMarked;
