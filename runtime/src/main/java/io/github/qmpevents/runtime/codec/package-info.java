/**
 * Support for generated code that reads and writes events. Not meant for direct use; it changes together with the
 * generator.
 */
@NullMarked
package io.github.qmpevents.runtime.codec;

import org.jspecify.annotations.NullMarked;
