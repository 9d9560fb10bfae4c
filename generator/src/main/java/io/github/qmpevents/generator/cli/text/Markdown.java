package io.github.qmpevents.generator.cli.text;

/** Text within Markdown. */
final class Markdown {
    private Markdown() {}

    /** Returns a text as code. Markdown has no way to write a backtick in it that is as short: it becomes an apostrophe. */
    static String code(String text) {
        return "`" + text.replace('`', '\'') + "`";
    }

    /** Returns a text in which nothing is taken for markup. */
    static String escape(String text) {
        return text.replaceAll("[\\\\`*_<>\\[\\]#|]", "\\\\$0");
    }
}
