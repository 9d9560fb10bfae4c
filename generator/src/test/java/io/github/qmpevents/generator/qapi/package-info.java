@NullMarked
package io.github.qmpevents.generator.qapi;

import org.jspecify.annotations.NullMarked;
