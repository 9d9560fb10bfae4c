package io.github.qmpevents.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The code samples in Javadoc: the preformatted blocks that consist of code. */
final class JavadocSamples {
    private JavadocSamples() {}

    /** Reads the samples of all Java files in a directory. */
    static List<Snippet> in(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .flatMap(file -> of(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Snippet> of(Path file) {
        List<String> lines = Project.read(file).lines().toList();
        List<Snippet> samples = new ArrayList<>();
        for (int begin = 0; begin < lines.size(); begin++) {
            if (lines.get(begin).endsWith("<pre>{@code")) {
                int end = begin + 1;
                StringBuilder code = new StringBuilder();
                for (; !lines.get(end).strip().startsWith("* }</pre>"); end++) {
                    code.append(lines.get(end).replaceFirst("^\\s*\\* ?", "")).append('\n');
                }
                samples.add(new Snippet(Project.name(file), begin + 1, "java", code.toString()));
            }
        }
        return samples;
    }
}
