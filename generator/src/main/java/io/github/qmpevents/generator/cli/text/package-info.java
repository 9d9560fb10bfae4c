/** Text for people: tables, lists of changes and diagnostics, Markdown. */
@NullMarked
package io.github.qmpevents.generator.cli.text;

import org.jspecify.annotations.NullMarked;
