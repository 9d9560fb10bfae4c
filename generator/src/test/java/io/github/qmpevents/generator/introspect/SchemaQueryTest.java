package io.github.qmpevents.generator.introspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests that every failure of a program to return its schema is reported in time, and that the program ends. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs are shell scripts")
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SchemaQueryTest {
    private static final Duration SHORT = Duration.ofMillis(1500);

    @TempDir
    private Path directory;

    private ScriptedQemu qemu;

    @BeforeEach
    void setUp() {
        qemu = new ScriptedQemu(directory);
    }

    @Test
    void returnsTheSchemaInQemusOrder() throws Exception {
        String program = qemu.running(
                "echo \"$@\" > \"$here/arguments\"",
                ScriptedQemu.BEGINNING,
                "echo '{\"timestamp\": {\"seconds\": 1, \"microseconds\": 2}, \"event\": \"STOP\"}'",
                "printf '\\r\\n%s\\r\\n' '" + ScriptedQemu.SCHEMA + "'",
                "read line; echo \"$line\" >> \"$here/heard\"");

        assertThat(new SchemaQuery(program).run().toLines()).isEqualTo("""
                [
                  {"name": "STOP", "meta-type": "event", "arg-type": "0"},
                  {"members": [], "name": "0"}
                ]
                """);
        assertThat(qemu.lines("heard"))
                .containsExactly(
                        "{\"execute\": \"qmp_capabilities\"}",
                        "{\"execute\": \"query-qmp-schema\"}",
                        "{\"execute\": \"quit\"}");
        assertThat(qemu.lines("arguments"))
                .containsExactly("-machine none -nodefaults -no-user-config -display none -S -qmp stdio");
        qemu.assertGone();
    }

    @Test
    void worksForTheStorageDaemon() throws Exception {
        Path script = Path.of(qemu.running(
                "echo \"$@\" > \"$here/arguments\"", ScriptedQemu.BEGINNING, "echo '" + ScriptedQemu.SCHEMA + "'"));
        Path daemon = Files.move(script, script.resolveSibling("qemu-storage-daemon"));

        assertThat(new SchemaQuery(daemon.toString()).run().elements()).hasSize(2);
        assertThat(qemu.lines("arguments")).containsExactly("--chardev stdio,id=qmp --monitor chardev=qmp");
        qemu.assertGone();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    echo one >&2; echo "two: invalid option" >&2; exit 3 | exited with 3; its standard error ends with:\\n  one\\n  two: invalid option
                    exit 0                       | exited with 0
                    kill -9 $$                   | exited with 137
                    seq 1 5000 >&2; exit 1       | exited with 1; its standard error ends with:\\n  4991\\n  4992\\n  4993\\n  4994\\n  4995\\n  4996\\n  4997\\n  4998\\n  4999\\n  5000
                    printf 'a\\033[31mb\\n' >&2; exit 1 | exited with 1; its standard error ends with:\\n  a?[31mb
                    echo Hello; exec sleep 600   | does not speak QMP: it wrote Hello
                    echo '[{}]'; exec sleep 600  | does not speak QMP: it wrote [{}]
                    echo '{} {}'; exec sleep 600 | does not speak QMP: it wrote {} {}
                    echo '{"return": {}}'        | does not speak QMP: it wrote {"return": {}}
                    printf '{"QMP": '            | does not speak QMP: it wrote {"QMP":
                    printf '\\033]0;x\\007\\n'   | does not speak QMP: it wrote ?]0;x?
                    exec >&-; exec sleep 600     | closed its standard output
                    head -c 17000000 /dev/zero; sleep 600 | wrote a line of more than 16 MiB
                    """)
    void reportsAProgramThatIsNotQemu(String script, String did) throws Exception {
        assertProblem(qemu.running(script), did.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    echo '{"error": {"class": "CommandNotFound", "desc": "The command query-qmp-schema has not been found"}}' | answered with an error: CommandNotFound: The command query-qmp-schema has not been found
                    echo '{"error": {"class": 5}, "id": 1}' | answered with an error: no class: no desc
                    echo '{"error": null}'      | answered with an error: null
                    echo '{"return": {}}'       | returned an object for query-qmp-schema; expected an array
                    echo '{"return": [1, 2}'    | does not speak QMP: it wrote {"return": [1, 2}
                    echo oops >&2; exit 1       | exited with 1; its standard error ends with:\\n  oops
                    """)
    void reportsAQemuThatFails(String script, String did) throws Exception {
        assertProblem(qemu.running(ScriptedQemu.BEGINNING, script), did.replace("\\n", "\n"));
    }

    @Test
    void truncatesALongLineInTheMessage() throws Exception {
        assertProblem(
                qemu.running("head -c 200 /dev/zero | tr '\\0' x", "echo", "exec sleep 600"),
                "does not speak QMP: it wrote " + "x".repeat(60) + "…");
    }

    private void assertProblem(String program, String did) throws Exception {
        assertThatExceptionOfType(QemuException.class)
                .isThrownBy(() -> new SchemaQuery(program).run())
                .withMessage(program + " " + did);
        qemu.assertGone();
    }

    @Test
    void hasADeadline() throws Exception {
        String program = qemu.running("echo why >&2", "exec sleep 600");

        assertThatExceptionOfType(QemuException.class)
                .isThrownBy(() -> new SchemaQuery(program, SHORT).run())
                .withMessage(program + " did not answer within 1500 ms; its standard error ends with:\n  why");
        qemu.assertGone();
    }

    /** The program sends events forever, but no answer. */
    @Test
    void hasOneDeadlineForAllMessages() throws Exception {
        String program = qemu.running("while :; do echo '{\"event\": \"STOP\"}'; done");

        assertThatExceptionOfType(QemuException.class)
                .isThrownBy(() -> new SchemaQuery(program, SHORT).run())
                .withMessage(program + " did not answer within 1500 ms");
        qemu.assertGone();
    }

    /** Child processes hold the pipes too, so the output does not end if only their parent is killed. */
    @Test
    void endsChildProcesses() throws Exception {
        String program = qemu.running("sleep 600 & echo $! >> \"$here/pids\"", "sh -c 'sleep 600; exit 1'", "exit 1");

        assertThatExceptionOfType(QemuException.class)
                .isThrownBy(() -> new SchemaQuery(program, SHORT).run())
                .withMessage(program + " did not answer within 1500 ms");
        assertThat(qemu.lines("pids")).hasSize(2);
        qemu.assertGone();
    }

    @Test
    void isNotBlockedByLongErrorOutput() throws Exception {
        String program = qemu.running(
                "head -c 1000000 /dev/zero >&2", ScriptedQemu.BEGINNING, "echo '" + ScriptedQemu.SCHEMA + "'");

        assertThat(new SchemaQuery(program).run().elements()).hasSize(2);
        qemu.assertGone();
    }

    @Test
    void endsAProgramThatDoesNotQuit() throws Exception {
        String program = qemu.running(
                "trap '' TERM", ScriptedQemu.BEGINNING, "echo '" + ScriptedQemu.SCHEMA + "'", "exec sleep 600");

        assertThat(new SchemaQuery(program).run().elements()).hasSize(2);
        qemu.assertGone();
    }

    @Test
    void canBeInterrupted() throws Exception {
        String program = qemu.running("exec sleep 600");
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(InterruptedIOException.class).isThrownBy(() -> new SchemaQuery(program).run());
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void reportsAProgramThatCannotBeStarted() throws IOException {
        Path file = Files.writeString(directory.resolve("text"), "");

        assertNotStarted(
                "no-such-qemu",
                "there is no no-such-qemu on the PATH; name a QEMU, such as qemu-system-x86_64, or its path");
        assertNotStarted(
                directory + "/none",
                "there is no file " + directory + "/none; name a QEMU, such as qemu-system-x86_64");
        assertNotStarted(file.toString(), "can't run " + file + ": ");
        assertNotStarted(directory.toString(), "can't run " + directory + ": ");
    }

    private static void assertNotStarted(String program, String message) {
        assertThatExceptionOfType(QemuException.class)
                .isThrownBy(() -> new SchemaQuery(program).run())
                .withMessageStartingWith(message)
                .satisfies(e -> assertThat(e.getMessage())
                        .doesNotContain("Cannot run program")
                        .hasLineCount(1));
    }

    /** The generator's own process is killed while it waits. */
    @Test
    void leavesNoProcessBehindWhenItIsKilled() throws Exception {
        String program = qemu.running("exec sleep 600");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                QueryingProcess.class.getName(),
                program);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File(directory.toFile(), "out"))
                .start();
        while (!Files.exists(directory.resolve("pids")) || qemu.lines("pids").isEmpty()) {
            assertThat(process.isAlive()).isTrue();
            Thread.sleep(10);
        }

        process.destroy();

        process.waitFor();
        qemu.assertGone();
    }

    /** A process that waits for an answer. */
    static final class QueryingProcess {
        private QueryingProcess() {}

        public static void main(String[] args) throws IOException {
            new SchemaQuery(args[0]).run();
        }
    }
}
