package io.github.qmpevents.docs;

import io.github.qmpevents.client.QmpClient;
import io.github.qmpevents.qemu.BlockIoErrorEvent;
import io.github.qmpevents.qemu.Event;
import io.github.qmpevents.runtime.EventDispatcher;

/**
 * The variables that a snippet may use without declaring them. A snippet that is not a whole file becomes the body of a
 * method in a subclass of this, which is compiled and never called.
 */
public abstract class Surroundings {
    /** A line of a log. */
    protected String line;

    /** An event that is already decoded. */
    protected BlockIoErrorEvent event;

    /** A dispatcher that is already built. */
    protected EventDispatcher<Event> dispatcher;

    /** An open connection. */
    protected QmpClient<Event> qemu;
}
