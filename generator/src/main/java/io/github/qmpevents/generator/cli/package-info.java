/** The command line: picocli, exit codes, and how diagnostics print. Knows neither CommonMark nor JavaPoet. */
@NullMarked
package io.github.qmpevents.generator.cli;

import org.jspecify.annotations.NullMarked;
