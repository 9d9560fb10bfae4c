/** The files of a schema: includes and pragmas. */
@NullMarked
package io.github.qmpevents.generator.qapi.file;

import org.jspecify.annotations.NullMarked;
