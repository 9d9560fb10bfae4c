package io.github.qmpevents.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.diagnostic.Location;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of lines and locations in a text, and in a part of one. */
class SourceTest {
    @ParameterizedTest
    @ValueSource(strings = {"one\n\ntwo", "one\r\n\r\ntwo\r\n", "one\r\rtwo\r", "one\n\ntwo\n"})
    void linesMayEndInAnyOfThreeWays(String text) {
        assertThat(Source.of("file", text).lines()).isEqualTo(List.of("one", "", "two"));
    }

    @Test
    void anEmptyTextHasNoLines() {
        assertThat(Source.of("file", "").lines()).isEmpty();
        assertThat(Source.of("file", "\n").lines()).isEqualTo(List.of(""));
        assertThat(Source.of("file", "").at(0)).hasToString("file:1:1");
    }

    @ParameterizedTest
    @CsvSource({"0, file:1:1", "2, file:1:3", "3, file:1:4", "4, file:1:5", "5, file:2:1", "6, file:3:1", "8, file:3:3"
    })
    void eachCharacterHasALocation(int offset, String place) {
        assertThat(Source.of("file", "abc\r\n\nde").at(offset)).hasToString(place);
    }

    @ParameterizedTest
    @CsvSource({"0, file:7:5", "2, file:7:7", "3, file:8:1", "4, file:8:2"})
    void onlyTheFirstLineOfAPassageHasAColumnOffset(int offset, String place) {
        assertThat(new Passage(new Location("file", 7, 5), "ab\ncd").at(offset)).hasToString(place);
    }

    @Test
    void manyShortLinesAreRead() {
        assertThat(Source.of("file", "\n".repeat(1_000)).lines()).hasSize(1_000).containsOnly("");
    }
}
