/**
 * The effects of a change of a spec on the Java that is generated from it, and on messages: two specs with their Java names in, a
 * list of changes out. Knows no files.
 */
@NullMarked
package io.github.qmpevents.generator.diff;

import org.jspecify.annotations.NullMarked;
