/**
 * What a change of a spec means for the Java that is generated from it: two models in, a list of changes out. Knows neither
 * files nor Java's names.
 */
@NullMarked
package io.github.qmpevents.generator.diff;

import org.jspecify.annotations.NullMarked;
