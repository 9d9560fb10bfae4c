package io.github.qmpevents.generator.java.type;

import com.palantir.javapoet.ClassName;
import io.github.qmpevents.generator.model.SpecEvent;

/**
 * An event with its Java names and types. Immutable.
 *
 * @param event the event
 * @param typeName its record
 * @param data its data
 */
public record JavaEvent(SpecEvent event, ClassName typeName, JavaData data) {}
