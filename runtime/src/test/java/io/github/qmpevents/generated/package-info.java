/** Generated code, compiled and put to use. */
@NullMarked
package io.github.qmpevents.generated;

import org.jspecify.annotations.NullMarked;
