package io.github.qmpevents.docs;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles snippets in Java. */
final class JavaSnippets {
    /** The packages that a snippet uses without imports, unless it is a whole file. */
    static final List<String> IMPORTS = List.of(
            "io.github.qmpevents.client",
            "io.github.qmpevents.client.testing",
            "io.github.qmpevents.qemu",
            "io.github.qmpevents.runtime",
            "java.net",
            "java.nio.file",
            "java.time",
            "java.util",
            "java.util.concurrent",
            "java.util.function");

    private static final Pattern WHOLE_FILE = Pattern.compile("(?m)^(?:import|package|(?:public |final )*class) ");
    private static final List<String> OPTIONS = List.of("-Xlint:all", "-Werror", "-proc:none", "--release", "17");

    private JavaSnippets() {}

    /**
     * Compiles snippets.
     *
     * @param classes a directory for the classes
     * @return the errors and warnings of the compiler, with the lines of the documentation
     */
    static List<String> problems(List<Snippet> snippets, Path classes) {
        List<SnippetSource> sources = new ArrayList<>();
        for (Snippet snippet : snippets) {
            sources.add(new SnippetSource(snippet, sources.size()));
        }
        List<String> options = new ArrayList<>(OPTIONS);
        options.addAll(List.of("-d", classes.toString(), "-classpath", System.getProperty("java.class.path")));
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, diagnostics, options, null, sources)
                .call();
        return diagnostics.getDiagnostics().stream().map(JavaSnippets::problem).toList();
    }

    private static String problem(Diagnostic<? extends JavaFileObject> diagnostic) {
        String message = diagnostic.getMessage(Locale.ROOT);
        return diagnostic.getSource() instanceof SnippetSource source
                ? source.snippet.location(diagnostic.getLineNumber() - source.snippet.line()) + ": " + message
                : message;
    }

    private static final class SnippetSource extends SimpleJavaFileObject {
        private final Snippet snippet;
        private final String name;

        SnippetSource(Snippet snippet, int number) {
            super(URI.create("snippet:/Snippet" + number + ".java"), Kind.SOURCE);
            this.snippet = snippet;
            this.name = "Snippet" + number;
        }

        /** The name of a page is not related to the names of its classes. */
        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return !simpleName.endsWith("-info");
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            if (WHOLE_FILE.matcher(snippet.code()).find()) {
                return snippet.asSource("", "");
            }
            StringBuilder before = new StringBuilder();
            IMPORTS.forEach(name -> before.append("import ").append(name).append(".*; "));
            before.append("abstract class ")
                    .append(name)
                    .append(" extends ")
                    .append(Surroundings.class.getName())
                    .append(" { void snippet() throws Exception {");
            return snippet.asSource(before.toString(), "}}");
        }
    }
}
