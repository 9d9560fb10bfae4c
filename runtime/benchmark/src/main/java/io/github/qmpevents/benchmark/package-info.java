/**
 * How long it takes to decode an event, and what it allocates, next to what else could do it. Run as {@link BenchmarkRun} says.
 */
@NullMarked
package io.github.qmpevents.benchmark;

import org.jspecify.annotations.NullMarked;
