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
    /** Returns a line of the code as people and programs find it. */
    String location(long lineOfCode) {
        return file + ":" + (line + lineOfCode);
    }

    /**
     * Returns the code as a source file whose lines have the numbers that they have in the documentation.
     *
     * @param before goes before the code, in the line before it
     * @param after goes behind the code
     */
    String asSource(String before, String after) {
        return "\n".repeat(line - 1) + before + "\n" + code + after;
    }
}
