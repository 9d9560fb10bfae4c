/** Specs as an HTML page. */
@NullMarked
package io.github.qmpevents.generator.cli.html;

import org.jspecify.annotations.NullMarked;
