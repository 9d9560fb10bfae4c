package io.github.qmpevents.generator.java;

import com.palantir.javapoet.ClassName;
import io.github.qmpevents.generator.model.Event;
import java.util.List;

/**
 * An event with its Java names and types.
 *
 * @param event the event
 * @param type its record
 * @param members the members of its data
 */
record JavaEvent(Event event, ClassName type, List<JavaMember> members) {}
