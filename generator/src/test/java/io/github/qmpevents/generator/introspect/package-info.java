@NullMarked
package io.github.qmpevents.generator.introspect;

import org.jspecify.annotations.NullMarked;
