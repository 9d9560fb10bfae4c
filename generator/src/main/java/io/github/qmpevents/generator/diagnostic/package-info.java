/** The diagnostics for specs: location, severity, stable id, message. Depends on no other package of the generator. */
@NullMarked
package io.github.qmpevents.generator.diagnostic;

import org.jspecify.annotations.NullMarked;
