package io.github.qmpevents.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShownCommandTest {
    @Test
    void hasTheLinesBelowThePromptAsItsOutput() {
        List<ShownCommand> commands = commands("console", "$ first\none\n…\nfour\n$ second\n");

        assertThat(commands).extracting(ShownCommand::location).containsExactly("page.md:8", "page.md:12");
        ShownCommand first = commands.get(0);
        assertThat(first.shows("one\ntwo\nthree\nfour\n")).isTrue();
        assertThat(first.shows("one\nfour\n")).isTrue();
        assertThat(first.shows("one\nfour\nfive\n")).isFalse();
        assertThat(commands.get(1).shows("")).isTrue();
        assertThat(commands.get(1).shows("anything\n")).isFalse();
    }

    @Test
    void continuesAfterABackslash() {
        List<ShownCommand> commands = commands("sh", "A=1 mvn -Dtest='a b' \\\n    verify # all\nls\n");

        assertThat(commands)
                .extracting(ShownCommand::words)
                .containsExactly(List.of("mvn", "-Dtest=a b", "verify"), List.of("ls"));
    }

    @Test
    void hasOutputOnlyInItsLastStep() {
        ShownCommand command = commands("console", "$ one && two\noutput\n").get(0);

        assertThat(command.steps()).extracting(ShownCommand::text).containsExactly("one", "two");
        assertThat(command.steps())
                .extracting(step -> step.output().orElse("none"))
                .containsExactly("none", "output\n");
    }

    private static List<ShownCommand> commands(String language, String code) {
        return ShownCommand.of(new Snippet("page.md", 7, language, code));
    }
}
