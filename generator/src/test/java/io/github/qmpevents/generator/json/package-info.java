@NullMarked
package io.github.qmpevents.generator.json;

import org.jspecify.annotations.NullMarked;
