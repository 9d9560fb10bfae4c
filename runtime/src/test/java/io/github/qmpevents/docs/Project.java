package io.github.qmpevents.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of this project. */
final class Project {
    /** The root directory. The working directory differs for tests and for builds of consumer projects. */
    static final Path ROOT = root();

    private static final Pattern VERSION = Pattern.compile("<version>(.*?)</version>");

    private Project() {}

    private static Path root() {
        try {
            Path classes = Path.of(Project.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return classes.resolve("../../..").normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the README and all other pages. */
    static List<Path> pages() {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "runtime/benchmark/README.md")
                                    .map(ROOT::resolve),
                            docs.filter(file -> file.toString().endsWith(".md")).sorted())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the snippets of all pages. */
    static List<Snippet> snippets(String... languages) {
        return pages().stream()
                .flatMap(page -> MarkdownPage.read(page).snippets().stream())
                .filter(snippet -> List.of(languages).contains(snippet.language()))
                .toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the path of a file from the root of the project, with slashes. */
    static String name(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }

    static String version() {
        Matcher matcher = VERSION.matcher(read(ROOT.resolve("pom.xml")));
        if (!matcher.find()) {
            throw new IllegalStateException("pom.xml has no version");
        }
        return matcher.group(1);
    }
}
