/** Tests of reading specs. */
@NullMarked
package io.github.qmpevents.generator.text;

import org.jspecify.annotations.NullMarked;
