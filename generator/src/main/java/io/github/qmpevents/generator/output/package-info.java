/** The output of generated and other files. This is the only package that writes files. */
@NullMarked
package io.github.qmpevents.generator.output;

import org.jspecify.annotations.NullMarked;
