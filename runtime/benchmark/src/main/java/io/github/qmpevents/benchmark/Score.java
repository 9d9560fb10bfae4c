package io.github.qmpevents.benchmark;

import java.util.OptionalDouble;

/**
 * The cost of one event.
 *
 * @param nanoseconds the time
 * @param bytes the memory that was allocated; empty if it was not measured
 */
record Score(double nanoseconds, OptionalDouble bytes) {}
