/**
 * From a text of QMP events to typed Java: one call, {@link io.github.qmpevents.generator.Generator#generate}, that the command
 * line, the Maven plugin and tests share.
 */
@NullMarked
package io.github.qmpevents.generator;

import org.jspecify.annotations.NullMarked;
