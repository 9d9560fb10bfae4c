package io.github.qmpevents.generator.java.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavadocTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ends */ here|ends *&#47; here",
                "**//|**&#47;/",
                "a/b * c /* d|a/b * c /* d",
                "\\u0041 \\\\u002a/|&#92;u0041 &#92;&#92;u002a/",
                "@param x|&#64;param x",
                "<b>&amp;</b>|&lt;b&gt;&amp;amp;&lt;/b&gt;",
                "{@code }|&#123;&#64;code &#125;",
                "größer 🙂|größer 🙂"
            })
    void markupInATextIsEscaped(String text, String escaped) {
        assertThat(Javadoc.escape(text)).isEqualTo(escaped);
    }

    @ParameterizedTest
    @CsvSource({
        "BLOCK_IO_ERROR, {@code BLOCK_IO_ERROR}",
        "a&b, <code>a&amp;b</code>",
        "}, <code>&#125;</code>",
        "*/, <code>*&#47;</code>"
    })
    void aNameIsFormattedAsCode(String name, String code) {
        assertThat(Javadoc.code(name)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Emitted when, emitted when",
        "A guest, a guest",
        "Device name., device name",
        "Current value. On success it is 7., current value. On success it is 7",
        "VNC client, VNC client",
        "I/O error, I/O error",
        "'QEMU''s own', 'QEMU''s own'",
        "X, X",
        "1 MB, 1 MB"
    })
    void aTextBecomesAPhrase(String text, String phrase) {
        assertThat(Javadoc.phrase(text)).isEqualTo(phrase);
    }

    @ParameterizedTest
    @CsvSource({"device name, Device name.", "Done., Done.", "why?, Why?", "one of:, One of:", "'', ''"})
    void aTextBecomesASentence(String text, String sentence) {
        assertThat(Javadoc.sentence(text)).isEqualTo(sentence);
    }

    @Test
    void longLinesAreWrapped() {
        String text = "word ".repeat(60) + "x".repeat(120) + "  \t end";

        List<String> lines = Javadoc.wrap(text, "    ").lines().toList();

        assertThat(lines).hasSize(6).last().isEqualTo("    end");
        assertThat(lines.get(0)).hasSize(99).doesNotStartWith(" ");
        assertThat(lines.get(1))
                .hasSizeLessThanOrEqualTo(100)
                .startsWith("    word")
                .doesNotEndWith(" ");
        assertThat(lines.get(4)).isEqualTo("    " + "x".repeat(120));
    }
}
