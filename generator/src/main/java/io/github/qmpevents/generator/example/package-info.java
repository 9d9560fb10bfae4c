/** Examples of events: their JSON, mended where a person wrote it carelessly, and what of it contradicts the spec. */
@NullMarked
package io.github.qmpevents.generator.example;

import org.jspecify.annotations.NullMarked;
