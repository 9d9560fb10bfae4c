/**
 * The generator of typed Java from specs of QMP events. The command line, the Maven plugin and tests share one call,
 * {@link io.github.qmpevents.generator.Generator#generate}.
 */
@NullMarked
package io.github.qmpevents.generator;

import org.jspecify.annotations.NullMarked;
