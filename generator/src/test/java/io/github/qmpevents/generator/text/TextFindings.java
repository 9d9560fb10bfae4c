package io.github.qmpevents.generator.text;

import io.github.qmpevents.generator.Generator;
import io.github.qmpevents.generator.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The problems of a text in the form for people. */
final class TextFindings {
    private TextFindings() {}

    /** Returns all problems of a text, after writing it to the file {@code spec.txt} in a directory. */
    static String of(Path directory, String text) throws IOException {
        Path file = Files.writeString(directory.resolve("spec.txt"), text);
        List<Diagnostic> found = Generator.read(file).diagnostics();
        String prefix = directory + file.getFileSystem().getSeparator();
        return found.stream()
                .map(Diagnostic::toText)
                .collect(Collectors.joining("\n"))
                .replace(prefix, "");
    }
}
