package io.github.qmpevents.generator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts of one or two events. */
final class SmallSpec {
    static final String TITLE = """
                               QEMU Monitor Protocol Events
                               ============================

            """;

    static final String RESET = """
            RESET
            -----

            Emitted when the Virtual Machine is reset.

            Data: None.

            Example:

            { "event": "RESET",
                "timestamp": { "seconds": 1267041653, "microseconds": 9518 } }

            """;

    static final String WATCHDOG = """
            WATCHDOG
            --------

            Emitted when the watchdog device's timer is expired.

            Data:

            - "action": Action that has been taken (json-string, "reset" or "pause")

            Example:

            { "event": "WATCHDOG",
                 "data": { "action": "reset" },
                 "timestamp": { "seconds": 1267061043, "microseconds": 959568 } }

            """;

    private SmallSpec() {}

    static Path write(Path file, String... events) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, TITLE + String.join("", events));
    }
}
