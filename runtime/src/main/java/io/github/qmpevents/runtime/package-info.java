/** What all events have in common: the event itself, decoding, dispatching, and the raw JSON behind it. */
package io.github.qmpevents.runtime;
