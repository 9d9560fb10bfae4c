/** Checks of the rules between definitions: references, names, bases, unions, alternates and comments. */
@NullMarked
package io.github.qmpevents.generator.qapi.check;

import org.jspecify.annotations.NullMarked;
