/** Reports on problems of definitions. */
@NullMarked
package io.github.qmpevents.generator.qapi.report;

import org.jspecify.annotations.NullMarked;
