package io.github.qmpevents.generator.cli.text;

import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.diff.Impact;

/** A colour of a terminal. Spec text must not go through picocli's own mark-up, which gives a meaning to {@code @|}. */
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

    /** The text in this colour and bold. */
    String apply(String text) {
        return "\u001b[1;" + code + "m" + text + "\u001b[m";
    }
}
