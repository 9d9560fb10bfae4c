/** The Maven plugin: thin goals over {@link io.github.qmpevents.generator.Generator}. */
@NullMarked
package io.github.qmpevents.maven;

import org.jspecify.annotations.NullMarked;
