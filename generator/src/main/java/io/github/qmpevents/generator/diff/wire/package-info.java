/**
 * The effects of changes on messages: how the bindings of one spec read the messages of another. Depends on the way in
 * which generated code reads, but reads no files.
 */
@NullMarked
package io.github.qmpevents.generator.diff.wire;

import org.jspecify.annotations.NullMarked;
