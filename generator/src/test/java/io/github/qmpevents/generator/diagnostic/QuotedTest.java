package io.github.qmpevents.generator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tests of the quotation of text in messages. */
class QuotedTest {
    @Test
    void aLongTextIsCutButNoCharacterIsSplit() {
        assertThat(Quoted.of("x".repeat(60))).isEqualTo("\"" + "x".repeat(60) + "\"");
        assertThat(Quoted.of("x".repeat(61))).isEqualTo("\"" + "x".repeat(60) + "…\"");
        assertThat(Quoted.of("x".repeat(59) + "😀")).isEqualTo("\"" + "x".repeat(59) + "…\"");
        assertThat(Quoted.of("x".repeat(58) + "😀y")).isEqualTo("\"" + "x".repeat(58) + "😀…\"");
    }

    @Test
    void charactersThatControlATerminalAreReplaced() {
        assertThat(Quoted.shortened("\033]0;x\007\n")).isEqualTo("?]0;x??");
    }
}
