package io.github.qmpevents.client;

import io.github.qmpevents.runtime.RawJson;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The capabilities that QEMU offers in its greeting, and that a client enables. */
final class Capabilities {
    /** Out-of-band execution of commands. */
    static final String OUT_OF_BAND = "oob";

    private Capabilities() {}

    /** Returns the wanted capabilities that a greeting offers. */
    static Set<String> enabled(Set<String> wanted, RawJson greeting) {
        return greeting.at("QMP", "capabilities").stream()
                .flatMap(offered -> offered.elements().stream())
                .map(RawJson::asString)
                .flatMap(Optional::stream)
                .filter(wanted::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the command that enables capabilities, and ends the negotiation. */
    static QmpCommand command(Set<String> enabled) {
        QmpCommand command = QmpCommand.of("qmp_capabilities");
        return enabled.isEmpty() ? command : command.arguments(Map.of("enable", enabled));
    }
}
