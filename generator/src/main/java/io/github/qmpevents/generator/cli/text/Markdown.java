package io.github.qmpevents.generator.cli.text;

/** Text within Markdown. */
final class Markdown {
    private Markdown() {}

    /** Returns a text as code. Replaces backticks with apostrophes, since escaping them in Markdown is cumbersome. */
    static String code(String text) {
        return "`" + text.replace('`', '\'') + "`";
    }

    /** Returns a text with markup characters escaped. */
    static String escape(String text) {
        return text.replaceAll("[\\\\`*_<>\\[\\]#|]", "\\\\$0");
    }
}
