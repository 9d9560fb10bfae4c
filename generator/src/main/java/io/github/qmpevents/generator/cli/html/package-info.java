/** Specs as a page of HTML. */
@NullMarked
package io.github.qmpevents.generator.cli.html;

import org.jspecify.annotations.NullMarked;
