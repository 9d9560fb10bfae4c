/**
 * What a change of a spec means for the Java that is generated from it, and for messages: two specs with their Java names in, a
 * list of changes out. Knows no files.
 */
@NullMarked
package io.github.qmpevents.generator.diff;

import org.jspecify.annotations.NullMarked;
