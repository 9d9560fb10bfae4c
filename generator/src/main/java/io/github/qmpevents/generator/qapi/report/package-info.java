/** Reports what is wrong with definitions. */
@NullMarked
package io.github.qmpevents.generator.qapi.report;

import org.jspecify.annotations.NullMarked;
