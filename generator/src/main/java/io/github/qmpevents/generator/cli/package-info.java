/** The command line: commands, options, exit codes. Depends on picocli, but on neither CommonMark nor JavaPoet. */
@NullMarked
package io.github.qmpevents.generator.cli;

import org.jspecify.annotations.NullMarked;
