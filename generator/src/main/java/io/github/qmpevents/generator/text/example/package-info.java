/**
 * The examples of a section, and the types that their values show. Knows no prose.
 */
@NullMarked
package io.github.qmpevents.generator.text.example;

import org.jspecify.annotations.NullMarked;
