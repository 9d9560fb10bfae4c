package io.github.qmpevents.generator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionTest {
    private static final List<String> KNOWN = List.of("optional", "string", "int", "number", "bool", "object", "array");

    @ParameterizedTest
    @CsvSource({
        "operation, optional",
        "optinal, optional",
        "optionnal, optional",
        "opt, optional",
        "sting, string",
        "str, string",
        "uint, int",
        "num, number",
        "arrays, array"
    })
    void isTheMostSimilarWord(String found, String meant) {
        assertThat(Suggestion.of(found, KNOWN)).contains(new Suggestion(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "op", "bytes", "deprecated", "xyz", "lanoitpo"})
    void isEmptyIfNoWordIsSimilar(String found) {
        assertThat(Suggestion.of(found, KNOWN)).isEmpty();
    }

    @Test
    void isTheFirstOfTwoEquallySimilarWords() {
        assertThat(Suggestion.of("abx", List.of("aby", "abz"))).contains(new Suggestion("aby"));
    }

    @Test
    void isEmptyForAnExcessivelyLongWord() {
        assertThat(Suggestion.of("optional".repeat(6), List.of("optional".repeat(6))))
                .isEmpty();
    }

    @Test
    void isPhrasedAsAQuestion() {
        assertThat(new Suggestion("optional").question()).isEqualTo("did you mean \"optional\"?");
    }
}
