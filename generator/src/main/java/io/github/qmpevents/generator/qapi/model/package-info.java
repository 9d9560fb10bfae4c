/** The conversion of a QAPI schema to the model: the events, and the definitions that they use. */
@NullMarked
package io.github.qmpevents.generator.qapi.model;

import org.jspecify.annotations.NullMarked;
