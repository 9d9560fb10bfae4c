/**
 * The merge of several specs into one that describes the events of all of them. Depends on neither the forms of specs
 * nor Java.
 */
@NullMarked
package io.github.qmpevents.generator.merge;

import org.jspecify.annotations.NullMarked;
