package io.github.qmpevents.generator.text;

import java.util.List;

/**
 * A section that describes events.
 *
 * @param section the section
 * @param names the events' names; there is at least one
 */
record EventSection(Section section, List<EventName> names) {}
