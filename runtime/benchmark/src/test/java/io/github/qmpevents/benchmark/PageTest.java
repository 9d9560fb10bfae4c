package io.github.qmpevents.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {
    private static final String PAGE = """
            # Speed

            <!-- speed on JDK 17 -->
            old

            table
            <!-- end of speed on JDK 17 -->

            <!-- speed on JDK 25 -->
            other
            <!-- end of speed on JDK 25 -->

            The end.
            """;

    @TempDir
    private Path directory;

    @Test
    void replacesTheTableOfOneJdkAndNothingElse() throws IOException {
        Path page = Files.writeString(directory.resolve("page.md"), PAGE);

        new Page(page, "speed").replaceTable(17, List.of("| new |", "|---|"));

        assertThat(page).hasContent(PAGE.replace("old\n\ntable\n", "| new |\n|---|\n"));
    }

    @Test
    void fillsAPlaceThatIsEmpty() throws IOException {
        String empty = PAGE.replace("other\n", "");
        Path page = Files.writeString(directory.resolve("page.md"), empty);

        new Page(page, "speed").replaceTable(25, List.of("other"));

        assertThat(page).hasContent(PAGE);
    }

    @Test
    void leavesAPageWithoutAPlaceAsItIs() throws IOException {
        Path page = Files.writeString(directory.resolve("page.md"), PAGE);

        assertThatThrownBy(() -> new Page(page, "speed").replaceTable(21, List.of("| new |")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(page + " has no place for the table of JDK 21: expected the lines\n"
                        + "<!-- speed on JDK 21 -->\n"
                        + "<!-- end of speed on JDK 21 -->\n"
                        + "and left it as it is");
        assertThat(page).hasContent(PAGE);
    }
}
