package io.github.qmpevents.docs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;

/** Compiles snippets in Kotlin. */
final class KotlinSnippets {
    private KotlinSnippets() {}

    /**
     * Compiles snippets.
     *
     * @param directory a directory for the sources and the classes
     * @return the errors and warnings of the compiler, with the lines of the documentation
     */
    static String problems(List<Snippet> snippets, Path directory) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-no-stdlib", "-no-reflect", "-jvm-target", "17", "-Werror"));
        arguments.addAll(List.of("-d", directory.resolve("classes").toString()));
        arguments.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        for (Snippet snippet : snippets) {
            int number = arguments.size();
            Path source = directory.resolve(number + "/" + snippet.file() + ".kt");
            Files.createDirectories(source.getParent());
            arguments.add(Files.writeString(source, source(snippet, number)).toString());
        }
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ExitCode code = new K2JVMCompiler()
                .exec(new PrintStream(output, true, StandardCharsets.UTF_8), arguments.toArray(String[]::new));
        String problems = output.toString(StandardCharsets.UTF_8).replaceAll("\\S*/\\d+/(\\S+\\.md)\\.kt:", "$1:");
        return code == ExitCode.OK ? problems : problems + code;
    }

    private static String source(Snippet snippet, int number) {
        StringBuilder before = new StringBuilder();
        JavaSnippets.IMPORTS.forEach(
                name -> before.append("import ").append(name).append(".*; "));
        before.append("abstract class Snippet").append(number).append(" : ").append(Surroundings.class.getName());
        return snippet.asSource(before.append("() { fun snippet() {").toString(), "}}");
    }
}
