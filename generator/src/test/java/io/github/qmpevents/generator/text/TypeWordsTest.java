package io.github.qmpevents.generator.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of the diagnostics for unknown words next to a type. */
class TypeWordsTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "json-string, operation; the word \"operation\" next to the type of \"room\" is not understood; did you"
                        + " mean \"optional\"?",
                "json-string, loud; the word \"loud\" next to the type of \"room\" is not understood; remove it, or put it"
                        + " before the parentheses",
                "json-int, json-string; the text gives \"room\" the types \"json-int\" and \"json-string\", but only one"
                        + " is used; remove the others",
                "array of json-string; the type of \"room\" has an unusual form: it is assumed to be an"
                        + " array; did you mean \"json-array of json-string\"?",
                "json-string or null; the text says \"or null\" next to the type of \"room\", but no member is ever null;"
                        + " write \"optional\" if it may be missing, or remove it",
                "json-sting; the type \"json-sting\" of \"room\" is unknown (did you mean \"json-string\"?): no example"
                        + " shows it, so it will be raw JSON; add its type, such as (json-string)",
                "string; the text gives no type for \"room\" (did you mean \"json-string\"?): no example shows it, so"
                        + " it will be raw JSON; add its type, such as (json-string)"
            })
    void areReportedWithAdvice(String words, String found, String advice) throws IOException {
        String text = "ALARM\n-----\n\nRings.\n\nData:\n\n- \"room\": where (" + words + ")\n";
        assertThat(TextFindings.of(directory, text)).contains("] " + found + "; " + advice + "\n");
    }
}
