/**
 * The support of generated code for reading and writing events. Not meant to be called by hand; it changes together with the generator.
 */
package io.github.qmpevents.runtime.codec;
