@NullMarked
package io.github.qmpevents.generator.merge;

import org.jspecify.annotations.NullMarked;
