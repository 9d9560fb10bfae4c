package io.github.qmpevents.generator.text;

import io.github.qmpevents.generator.text.block.EventName;
import io.github.qmpevents.generator.text.block.Section;
import java.util.List;

/**
 * A section that describes events.
 *
 * @param section the section
 * @param names the events' names; at least one
 */
record EventSection(Section section, List<EventName> names) {}
