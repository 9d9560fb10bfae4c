package io.github.qmpevents.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.Generator;
import io.github.qmpevents.generator.Reading;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.java.JavaGenerator;
import io.github.qmpevents.generator.java.emit.GeneratedFile;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.SpecEvent;
import io.github.qmpevents.runtime.EventDecoder;
import io.github.qmpevents.runtime.EventDispatcher;
import io.github.qmpevents.runtime.QmpEvent;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/**
 * The Java of a spec, compiled as strictly as a user may compile it, and loaded.
 *
 * @param spec the spec
 * @param classes the loader of the classes
 */
record GeneratedCode(Spec spec, ClassLoader classes) {
    static final String PACKAGE = "com.example.machine";

    private static final List<String> STRICTLY =
            List.of("-Xlint:all", "-Xdoclint:all/protected", "-Werror", "--release", "17", "-encoding", "UTF-8");

    /**
     * Generates and compiles the Java of a spec.
     *
     * @param text the spec
     * @param directory the directory for the sources and the classes
     */
    static GeneratedCode of(Path text, Path directory) throws IOException {
        Reading reading = Generator.read(text);
        List<String> problems =
                reading.diagnostics().stream().map(problem -> problem.toText()).toList();
        return of(reading.spec().orElseThrow(() -> new AssertionError(String.join("\n", problems))), directory);
    }

    /** Generates and compiles as {@link #of(Path, Path)} does, for a model. */
    static GeneratedCode of(Spec spec, Path directory) throws IOException {
        Path sources = directory.resolve("sources");
        List<Path> files = new ArrayList<>();
        for (GeneratedFile file : generate(spec)) {
            Path path = sources.resolve(file.path());
            Files.createDirectories(path.getParent());
            files.add(Files.writeString(path, file.content()));
        }
        Path classes = Files.createDirectories(directory.resolve("classes"));
        compile(files, classes);
        URL[] urls = {classes.toUri().toURL()};
        return new GeneratedCode(spec, new URLClassLoader(urls, GeneratedCode.class.getClassLoader()));
    }

    /** Returns the source files of a spec without errors. */
    static List<GeneratedFile> generate(Spec spec) {
        Diagnostics diagnostics = new Diagnostics(spec.fileName());
        List<GeneratedFile> files = JavaGenerator.generate(spec, PACKAGE, diagnostics);
        assertThat(diagnostics.has(Severity.ERROR))
                .as("%s", diagnostics.inOrder())
                .isFalse();
        return files;
    }

    /** Compiles source files. */
    static void compile(List<Path> files, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter problems = new StringWriter();
        List<String> options = new ArrayList<>(STRICTLY);
        options.addAll(List.of("-d", classes.toString()));
        options.addAll(List.of(
                "-classpath", place(QmpEvent.class) + System.getProperty("path.separator") + place(NullMarked.class)));
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            problems, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            assertThat(compiled).as("%s", problems).isTrue();
        }
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the event of the spec with this name. */
    SpecEvent event(String name) {
        return spec.events().stream()
                .filter(event -> event.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Returns a type of the generated package. */
    Class<?> type(String simpleName) {
        try {
            return classes.loadClass(PACKAGE + "." + simpleName);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("unchecked")
    EventDecoder<QmpEvent> decoder() {
        return (EventDecoder<QmpEvent>) Reflection.call(type("Event"), "decoder");
    }

    @SuppressWarnings("unchecked")
    EventDispatcher.Builder<QmpEvent, QmpEvent> dispatcher() {
        return (EventDispatcher.Builder<QmpEvent, QmpEvent>) Reflection.call(type("Event"), "dispatcherBuilder");
    }

    /** Decodes a message, and checks that writing the event as JSON loses nothing of it. */
    QmpEvent decode(String message) {
        EventDecoder<QmpEvent> decoder = decoder();
        QmpEvent event = decoder.decode(message);
        QmpEvent again = decoder.decode(event.toJson());
        assertThat(again).isEqualTo(event).hasSameHashCodeAs(event).hasToString(event.toString());
        return event;
    }
}
