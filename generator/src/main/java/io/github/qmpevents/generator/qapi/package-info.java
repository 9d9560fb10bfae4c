/** The reader of QAPI schemas: from a root file, and all that it includes, to a checked schema. */
@NullMarked
package io.github.qmpevents.generator.qapi;

import org.jspecify.annotations.NullMarked;
