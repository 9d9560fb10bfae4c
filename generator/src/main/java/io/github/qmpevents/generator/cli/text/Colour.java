package io.github.qmpevents.generator.cli.text;

import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.diff.Impact;

/**
 * A colour of a terminal. Text of a spec must not go through picocli's own markup, in which {@code @|} has a meaning.
 */
enum Colour {
    RED(31),
    YELLOW(33),
    CYAN(36);

    private final int code;

    Colour(int code) {
        this.code = code;
    }

    static Colour of(Severity severity) {
        return switch (severity) {
            case ERROR -> RED;
            case WARNING -> YELLOW;
            case NOTE -> CYAN;
        };
    }

    static Colour of(Impact impact) {
        return switch (impact) {
            case BREAKING -> RED;
            case SWITCH -> YELLOW;
            case COMPATIBLE -> CYAN;
        };
    }

    /** Returns the text in this colour and bold. */
    String apply(String text) {
        return "\u001b[1;" + code + "m" + text + "\u001b[m";
    }
}
