package io.github.qmpevents.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A page in Markdown that has a table for each JDK, between two lines that mark its place.
 *
 * @param path the file
 * @param subject the subject of the tables, which these lines name
 */
record Page(Path path, String subject) {
    /**
     * Replaces the table of one JDK. Everything else stays as it is.
     *
     * @param jdk the version of the JDK, such as 17
     * @throws IllegalArgumentException if the page has no place for the table
     */
    void replaceTable(int jdk, List<String> table) throws IOException {
        String begin = "<!-- " + subject + " on JDK " + jdk + " -->";
        String end = "<!-- end of " + subject + " on JDK " + jdk + " -->";
        List<String> lines = Files.readAllLines(path);
        int from = lines.indexOf(begin) + 1;
        int to = lines.indexOf(end);
        if (from == 0 || to < from) {
            throw new IllegalArgumentException(path + " has no place for the table of JDK " + jdk
                    + ": expected the lines\n" + begin + "\n" + end + "\nand left it as it is");
        }
        List<String> changed = new ArrayList<>(lines.subList(0, from));
        changed.addAll(table);
        changed.addAll(lines.subList(to, lines.size()));
        Files.writeString(path, String.join("\n", changed) + "\n");
    }
}
