/**
 * The comparison of specs. It turns two specs with their Java names into a list of changes, with the effects of each on
 * generated Java and on messages. Reads no files.
 */
@NullMarked
package io.github.qmpevents.generator.diff;

import org.jspecify.annotations.NullMarked;
