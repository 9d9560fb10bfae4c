/** JSON for programs, in the format that {@code docs/json.md} describes. */
@NullMarked
package io.github.qmpevents.generator.cli.json;

import org.jspecify.annotations.NullMarked;
