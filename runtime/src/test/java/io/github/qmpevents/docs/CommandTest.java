package io.github.qmpevents.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.qmpevents.fixtures.InstalledQemu;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the commands of the documentation, the commands of a page one after the other in one directory, and compares
 * their output. Commands that can't be run are looked up.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the commands are for a POSIX shell")
class CommandTest {
    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]+");

    @TempDir
    Path directory;

    private final CommandLookup lookup = new CommandLookup();

    CommandTest() throws IOException {}

    @TestFactory
    Stream<DynamicContainer> eachCommandWorksAsDocumented() {
        return Project.pages().stream().map(page -> {
            Path place = directory.resolve(Project.name(page).replace('/', '-'));
            Stream<DynamicTest> tests = MarkdownPage.read(page).snippets().stream()
                    .filter(snippet -> snippet.language().matches("sh|console"))
                    .flatMap(snippet -> tests(snippet, place));
            return dynamicContainer(Project.name(page), tests);
        });
    }

    /** Returns a test for each command of a snippet. A snippet that starts QEMU needs it for the later commands, too. */
    private Stream<DynamicTest> tests(Snippet snippet, Path place) {
        List<ShownCommand> commands = ShownCommand.of(snippet).stream()
                .flatMap(command -> command.steps().stream())
                .toList();
        boolean startsQemu =
                commands.stream().anyMatch(command -> command.words().contains(InstalledQemu.PROGRAM));
        Executable assumption = startsQemu ? () -> InstalledQemu.assumePresent(snippet.file()) : () -> {};
        return commands.stream().map(command -> test(command, place, assumption));
    }

    private DynamicTest test(ShownCommand command, Path place, Executable assumption) {
        List<String> words = command.words();
        return dynamicTest(command.location() + ": " + command.text(), () -> {
            if (!lookup.isRun(words)) {
                assertThat(lookup.problems(words)).as(command.location()).isEmpty();
                return;
            }
            assumption.execute();
            String printed = Workplace.in(place).run(command.text());
            assertThat(command.shows(printed))
                    .as("%s: the output of %s is now:%n%s", command.location(), command.text(), printed)
                    .isTrue();
        });
    }

    @TestFactory
    Stream<DynamicTest> eachInlineMavenCommandIsValid() {
        return Project.pages().stream()
                .flatMap(page -> MarkdownPage.read(page).inlineCode().stream())
                .filter(code -> code.code().startsWith("mvn "))
                .map(code -> new ShownCommand(code.location(1), code.code(), Optional.empty()))
                .map(command -> test(command, directory, () -> {}));
    }

    @TestFactory
    Stream<DynamicTest> eachUsageListsExactlyTheOptionsOfTheCommand() {
        return Project.snippets("usage").stream()
                .flatMap(snippet -> snippet.code()
                        .lines()
                        .map(line -> dynamicTest(snippet.file() + ": " + line, () -> {
                            String command = line.replaceFirst("(-jar \\S+ \\w+).*", "$1");
                            String help = Workplace.in(directory).run(command + " --help");
                            assertThat(options(line)).as(line).isEqualTo(options(help.replace("--help", "")));
                        })));
    }

    private static List<String> options(String text) {
        return OPTION.matcher(text)
                .results()
                .map(match -> match.group())
                .distinct()
                .sorted()
                .toList();
    }
}
