@NullMarked
package io.github.qmpevents.generator.source;

import org.jspecify.annotations.NullMarked;
