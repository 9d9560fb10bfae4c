/**
 * Benchmarks of the time and the memory for each event, next to other libraries. Run as {@link BenchmarkRun} says.
 */
@NullMarked
package io.github.qmpevents.benchmark;

import org.jspecify.annotations.NullMarked;
