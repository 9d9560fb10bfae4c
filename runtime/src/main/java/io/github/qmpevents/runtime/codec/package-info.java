/**
 * What generated code calls to read and write events. Not meant to be called by hand; it changes together with the generator.
 */
package io.github.qmpevents.runtime.codec;
