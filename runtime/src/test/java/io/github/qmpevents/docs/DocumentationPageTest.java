package io.github.qmpevents.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The form of the pages. */
class DocumentationPageTest {
    /** Languages that a test checks, and a Gradle script and plain text, which no test can check. */
    private static final Set<String> LANGUAGES =
            Set.of("java", "kotlin", "xml", "sh", "console", "usage", "kts", "text");

    /** Programs that a plain text must not hide from the test of commands. */
    private static final Pattern COMMAND = Pattern.compile("(?m)^ *(?:\\$ )?(?:java|mvn|qemu-\\S+|PATH=\\S+) .*");

    static List<Path> pages() {
        return Project.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void eachSnippetIsInACheckedLanguage(Path page) {
        assertThat(MarkdownPage.read(page).snippets())
                .filteredOn(snippet -> !LANGUAGES.contains(snippet.language()))
                .extracting(
                        snippet -> snippet.location(0) + ": no test checks the language '" + snippet.language() + "'")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPlainTextContainsACommand(Path page) {
        assertThat(MarkdownPage.read(page).snippets())
                .filteredOn(snippet -> snippet.language().equals("text")
                        && COMMAND.matcher(snippet.code()).find())
                .extracting(snippet -> snippet.location(0) + ": a command; change the language to sh or console")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void eachLinkWithinTheProjectLeadsSomewhere(Path page) {
        assertThat(MarkdownPage.read(page).links())
                .filteredOn(link -> !link.contains(":") && !leadsSomewhere(page, link))
                .isEmpty();
    }

    private static boolean leadsSomewhere(Path page, String link) {
        int hash = link.indexOf('#');
        String path = hash < 0 ? link : link.substring(0, hash);
        Path file = path.isEmpty() ? page : page.resolveSibling(path).normalize();
        return Files.exists(file)
                && (hash < 0 || MarkdownPage.read(file).anchors().contains(link.substring(hash)));
    }

    @Test
    void theReadmeHasAtMost120Lines() {
        assertThat(Project.read(Project.ROOT.resolve("README.md")).lines()).hasSizeLessThanOrEqualTo(120);
    }
}
