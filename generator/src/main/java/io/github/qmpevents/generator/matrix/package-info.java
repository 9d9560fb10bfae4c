/** The matrix of several specs, with the events, definitions, members, values and cases of each. */
@NullMarked
package io.github.qmpevents.generator.matrix;

import org.jspecify.annotations.NullMarked;
