package io.github.qmpevents.docs;

/**
 * A piece of code in the documentation.
 *
 * @param file the file, from the root of the project
 * @param line the line of the file before the first one of the code, from 1
 * @param language the language, as the fence names it; empty if it names none
 * @param code the code
 */
record Snippet(String file, int line, String language, String code) {
    /** Returns the place of a line of the code, in the form FILE:LINE. */
    String location(long lineOfCode) {
        return file + ":" + (line + lineOfCode);
    }

    /**
     * Returns the code as a source file in which it has the same line numbers as in the documentation.
     *
     * @param before the line before the code
     * @param after the text after the code
     */
    String asSource(String before, String after) {
        return "\n".repeat(line - 1) + before + "\n" + code + after;
    }
}
