/** Benchmarks of the time and the memory per event, next to other libraries. {@link BenchmarkRun} shows the command. */
@NullMarked
package io.github.qmpevents.benchmark;

import org.jspecify.annotations.NullMarked;
