/** One tree with positions for everything that is written as JSON is. Knows nothing of what it means. */
@NullMarked
package io.github.qmpevents.generator.json;

import org.jspecify.annotations.NullMarked;
