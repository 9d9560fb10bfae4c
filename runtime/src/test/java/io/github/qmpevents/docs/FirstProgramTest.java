package io.github.qmpevents.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.client.qemu.UsesQemu;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Follows the README from its first program to a typed event of a real QEMU. */
@UsesQemu
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FirstProgramTest {
    private static final String SOCKET = "/tmp/vm.qmp";

    @Test
    void printsWhyTheMachineEnded(@TempDir Path directory) throws IOException, InterruptedException {
        Workplace workplace = Workplace.in(directory);
        List<Snippet> readme =
                MarkdownPage.read(Project.ROOT.resolve("README.md")).snippets();
        Snippet program = readme.stream()
                .filter(snippet -> snippet.language().equals("java"))
                .findFirst()
                .orElseThrow();
        Files.writeString(directory.resolve("WhyItDied.java"), program.code());

        Process qemu = workplace.start(
                in(directory, command(readme, "qemu-system-x86_64").text()));
        try (BufferedReader monitor = qemu.inputReader(StandardCharsets.UTF_8)) {
            assertThat(monitor.readLine()).startsWith("QEMU ");
            ShownCommand run = command(readme, "java");
            Process java = workplace.start(in(directory, run.text()));
            try (BufferedReader output = java.inputReader(StandardCharsets.UTF_8)) {
                StringBuilder printed = new StringBuilder(output.readLine()).append('\n');
                qemu.getOutputStream().write("quit\n".getBytes(StandardCharsets.UTF_8));
                qemu.getOutputStream().flush();
                output.lines().forEach(line -> printed.append(line).append('\n'));
                assertThat(run.shows(printed.toString().replace(socketIn(directory), SOCKET)))
                        .as("%s: %s", run.location(), printed)
                        .isTrue();
            } finally {
                java.destroyForcibly().waitFor();
            }
        } finally {
            qemu.destroyForcibly().waitFor();
        }
    }

    private static ShownCommand command(List<Snippet> snippets, String program) {
        return snippets.stream()
                .filter(snippet -> snippet.language().equals("console"))
                .flatMap(snippet -> ShownCommand.of(snippet).stream())
                .filter(command ->
                        command.words().get(0).equals(program) && command.text().contains(SOCKET))
                .findFirst()
                .orElseThrow();
    }

    private static String in(Path directory, String command) {
        return "exec " + command.replace(SOCKET, socketIn(directory));
    }

    private static String socketIn(Path directory) {
        return directory.resolve("vm.qmp").toString();
    }
}
