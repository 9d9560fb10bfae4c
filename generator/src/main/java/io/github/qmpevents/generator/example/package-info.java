/** Examples of events: parsing, repair of handwritten JSON, and checks against the spec. */
@NullMarked
package io.github.qmpevents.generator.example;

import org.jspecify.annotations.NullMarked;
