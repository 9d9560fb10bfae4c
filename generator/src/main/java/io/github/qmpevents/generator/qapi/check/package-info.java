/** The rules between definitions: references, names, bases, unions and alternates, and what comments say of them. */
@NullMarked
package io.github.qmpevents.generator.qapi.check;

import org.jspecify.annotations.NullMarked;
