/** Tests of what all events have in common, on the events of the project's own spec. */
@NullMarked
package io.github.qmpevents.runtime;

import org.jspecify.annotations.NullMarked;
