package com.example;

import com.example.machine.Event;
import com.example.machine.DoorOpenedEvent;
import java.util.ArrayList;
import java.util.List;

/** The racks whose doors were opened. */
public final class Racks {
    private Racks() {}

    public static List<String> openedIn(String message) {
        List<String> racks = new ArrayList<>();
        Event.dispatcherBuilder()
                .on(DoorOpenedEvent.class, event -> racks.add(event.rack()))
                .build()
                .dispatch(message);
        return racks;
    }
}
