package io.github.qmpevents.generator.introspect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;

/**
 * A script that replaces QEMU in a test.
 *
 * @param directory the directory of the script and its output
 */
record ScriptedQemu(Path directory) {
    /** The messages of QEMU before the query for the schema, and the two commands that it waits for. */
    static final String BEGINNING = """
            echo '{"QMP": {"version": {"qemu": {"micro": 0, "minor": 0, "major": 9}, "package": ""}, "capabilities": ["oob"]}}'
            read line; echo "$line" >> "$here/heard"
            echo '{"return": {}}'
            read line; echo "$line" >> "$here/heard"
            """;

    static final String SCHEMA =
            "{\"return\": [{\"name\": \"STOP\", \"meta-type\": \"event\", \"arg-type\": \"0\"}, {\"members\": [], \"name\": \"0\"}]}";

    /** Returns the path of a program that runs these shell commands. It records its process id for the test. */
    String running(String... lines) throws IOException {
        Path script = directory.resolve("qemu");
        Files.writeString(
                script,
                "#!/bin/sh\nhere='" + directory + "'\necho $$ >> \"$here/pids\"\n" + String.join("\n", lines) + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        return script.toString();
    }

    /** Returns the lines of a file that the script wrote. */
    List<String> lines(String name) throws IOException {
        return Files.readAllLines(directory.resolve(name));
    }

    /** Checks that all processes whose ids the script recorded end soon. */
    void assertGone() throws IOException, InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        for (String pid : lines("pids")) {
            while (isAlive(Long.parseLong(pid)) && System.nanoTime() < end) {
                Thread.sleep(10);
            }
            Assertions.assertThat(isAlive(Long.parseLong(pid))).as(pid).isFalse();
        }
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }
}
