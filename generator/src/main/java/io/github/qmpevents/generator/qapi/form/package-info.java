/** The form of definitions: from the tree of one to a record, with the keys and values that it may have. */
@NullMarked
package io.github.qmpevents.generator.qapi.form;

import org.jspecify.annotations.NullMarked;
