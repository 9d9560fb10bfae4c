/** Text for people: tables, lists of changes and problems, Markdown. */
@NullMarked
package io.github.qmpevents.generator.cli.text;

import org.jspecify.annotations.NullMarked;
