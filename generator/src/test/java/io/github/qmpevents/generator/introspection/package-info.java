@NullMarked
package io.github.qmpevents.generator.introspection;

import org.jspecify.annotations.NullMarked;
