/** Tests of the types that all events share, with the events of the project's own spec. */
@NullMarked
package io.github.qmpevents.runtime;

import org.jspecify.annotations.NullMarked;
