package io.github.qmpevents.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that {@code describe} shows several specs side by side. */
class SeveralSpecsTest {
    @TempDir
    Path directory;

    private Path old;
    private Path now;

    @BeforeEach
    void write() throws IOException {
        old = spec("old", """
                { 'enum': 'Level', 'data': [ 'low' ] }
                { 'event': 'TANK_FILLED', 'data': { 'level': 'Level', '*by': 'str' } }
                { 'event': 'TANK_LOST' }
                """);
        now = spec("new", """
                { 'enum': 'Level', 'data': [ 'low', 'high' ] }
                { 'struct': 'Pump', 'data': { 'name': 'str' } }
                { 'enum': 'Kind', 'data': [ 'a' ] }
                { 'union': 'Source', 'base': { 'kind': 'Kind' }, 'discriminator': 'kind', 'data': { 'a': 'Pump' } }
                { 'event': 'TANK_FILLED', 'data': { 'level': 'Level', 'by': 'str', 'from': 'Source' } }
                ##
                # @TANK_EMPTY:
                #
                # <b>Empty</b> & dry, see @TANK_FILLED.
                #
                # Since: 2.0
                ##
                { 'event': 'TANK_EMPTY', 'features': [ 'deprecated' ] }
                """);
    }

    private Path spec(String name, String content) throws IOException {
        Path file = directory.resolve(name).resolve("schema.json");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    @Test
    void theTableHasAColumnForEachSpec() {
        CommandLineRun run = CommandLineRun.of("describe", old, now);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                NAME                 old/schema.json  new/schema.json
                TANK_FILLED          yes              yes
                  TANK_FILLED.level  yes              yes
                  TANK_FILLED.by     optional         yes
                  TANK_FILLED.from   -                yes
                TANK_EMPTY           -                yes
                TANK_LOST            yes              -
                Level                yes              yes
                  Level = "low"      yes              yes
                  Level = "high"     -                yes
                Pump                 -                yes
                  Pump.name          -                yes
                Kind                 -                yes
                  Kind = "a"         -                yes
                Source               -                yes
                  Source.kind        -                yes
                  Source[a]          -                yes
                """);
    }

    @Test
    void markdownHasAColumnForEachSpec() {
        assertThat(CommandLineRun.of("describe", "--format=markdown", old, now).out())
                .startsWith(
                        "| | `old/schema.json` | `new/schema.json` |\n|---|:---:|:---:|\n| **`TANK_FILLED`** | yes | yes |\n")
                .contains("| `TANK_FILLED.by` | optional | yes |\n", "| `Level = \"high\"` | - | yes |\n");
    }

    @Test
    void jsonListsTheSpecsAndTheContentOfEach() {
        assertThat(CommandLineRun.of("describe", "--format=json", old, now).out())
                .contains("\"specs\" : [ \"old/schema.json\", \"new/schema.json\" ]")
                .contains("""
                            "kind" : "event",
                            "name" : "TANK_LOST",
                            "in" : [ "present", "absent" ]
                        """)
                .contains("""
                            "kind" : "case",
                            "name" : "Source[a]",
                            "in" : [ "absent", "present" ]
                        """);
    }

    @Test
    void theHtmlPageIsSelfContained() {
        String page = CommandLineRun.of("describe", "--format=html", old, now).out();

        assertThat(page)
                .startsWith("<!DOCTYPE html>\n")
                .endsWith("</html>\n")
                .contains("<section id=\"TANK_EMPTY\"", "&lt;b&gt;Empty&lt;/b&gt; &amp; dry, see")
                .contains("<a href=\"#TANK_FILLED\">", "<span class=\"feature\">deprecated</span>", "since 2.0")
                .contains("<code>Optional&lt;String&gt;</code>", "<td class=\"absent\">-</td>")
                .doesNotContain("http:", "https:", "src=", "@import", "url(");
        Matcher links = Pattern.compile("href=\"#([^\"]*)\"").matcher(page);
        while (links.find()) {
            assertThat(page).contains("<section id=\"" + links.group(1) + "\"");
        }
    }

    @Test
    void theHtmlPageOfOneSpecHasNoMatrix() {
        assertThat(CommandLineRun.of("describe", "--format=html", now).out())
                .contains("<section id=\"TANK_EMPTY\"")
                .doesNotContain("class=\"matrix\"");
    }

    @Test
    void aSpecWithErrorsIsReported() throws IOException {
        Path broken = Files.writeString(directory.resolve("broken.json"), "{ 'event': ");

        CommandLineRun run = CommandLineRun.of("describe", old, broken);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(broken + ":1:");
    }
}
