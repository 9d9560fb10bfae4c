/** The parts that all events share: the event itself, decoding, dispatching, and the raw JSON behind it. */
package io.github.qmpevents.runtime;
