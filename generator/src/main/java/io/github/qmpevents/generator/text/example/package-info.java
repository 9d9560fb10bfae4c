/** The examples of a section, and the types of their values. Independent of prose. */
@NullMarked
package io.github.qmpevents.generator.text.example;

import org.jspecify.annotations.NullMarked;
