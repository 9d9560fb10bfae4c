/** The reader of QAPI schemas. It turns a root file, with all included files, into a checked schema. */
@NullMarked
package io.github.qmpevents.generator.qapi;

import org.jspecify.annotations.NullMarked;
