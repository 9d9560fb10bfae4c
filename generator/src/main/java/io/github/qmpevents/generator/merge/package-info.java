/** One spec of several: it describes every event that any of them describes. Knows neither the forms of specs nor Java. */
@NullMarked
package io.github.qmpevents.generator.merge;

import org.jspecify.annotations.NullMarked;
