package io.github.qmpevents.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of the dependencies between packages, and of the names of classes, taken from the sources of all modules. */
class ArchitectureTest {
    private static final List<String> MODULES = List.of("generator", "maven-plugin", "runtime");
    private static final String GENERATOR = "generator/io/github/qmpevents/generator/";
    private static final Pattern NO_CODE = Pattern.compile(
            "(?s)/\\*.*?\\*/|//[^\n]*|\"\"\".*?\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)'");
    private static final Pattern DECLARATION = Pattern.compile("\\b(?:class|enum|interface|record)\\s+([A-Z]\\w*)");
    private static final Pattern OWN_PACKAGE =
            Pattern.compile("io\\.github\\.qmpevents\\.(?:generator\\.(?=[a-z]))?([a-z]\\w*(?:\\.[a-z]\\w*)*)");
    private static final Pattern WRITES = Pattern.compile(
            "\\bFiles\\s*\\.\\s*"
                    + "(?:write|create|delete|move|copy|set|new(?:OutputStream|BufferedWriter|ByteChannel))\\w*"
                    + "|\\b(?:FileWriter|FileOutputStream|RandomAccessFile|FileChannel)\\b|\\bnew (?:PrintStream|PrintWriter)\\(\"");

    /** The code of each source file, without comments and literals, by its path: {@code runtime/io/github/…}. */
    private static final Map<String, String> CODE = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        for (String module : MODULES) {
            Path root = Path.of("..", module, "src", "main", "java");
            for (Path file : javaFiles(root)) {
                CODE.put(module + "/" + root.relativize(file).toString().replace('\\', '/'), code(file));
            }
        }
    }

    private static List<Path> javaFiles(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static String code(Path file) throws IOException {
        return NO_CODE.matcher(Files.readString(file)).replaceAll(" ");
    }

    @ParameterizedTest
    @CsvSource({
        "org.commonmark., generator/io/github/qmpevents/generator/text/block/",
        "com.palantir.javapoet., generator/io/github/qmpevents/generator/java/",
        "picocli., generator/io/github/qmpevents/generator/cli/",
        "org.apache.maven., maven-plugin/",
        "ProcessBuilder, generator/io/github/qmpevents/generator/introspect/",
        "io.github.qmpevents.generator., generator/ maven-plugin/"
    })
    void aDependencyIsUsedOnlyInTheGivenPackages(String library, String places) {
        assertThat(filesWith(Pattern.compile("\\b" + Pattern.quote(library))))
                .isNotEmpty()
                .allMatch(path -> Stream.of(places.split(" ")).anyMatch(path::startsWith), "is in " + places);
    }

    @ParameterizedTest
    @CsvSource({
        "diagnostic, diagnostic",
        "model, model diagnostic",
        "merge, merge model diagnostic",
        "example, example json source model diagnostic",
        "text/block, text.block source diagnostic",
        "text/phrase, text.phrase text.block model diagnostic",
        "text/example, text.example example json source model diagnostic",
        "text, text text.phrase text.example text.block example json source model diagnostic",
        "java, java java.naming java.type java.emit model diagnostic",
        "java/type, java.type model",
        "java/naming, java.naming java.type model diagnostic",
        "java/emit, java.emit java.type model diagnostic",
        "diff/wire, diff.wire java.type diagnostic",
        "diff, diff diff.wire java.type model diagnostic",
        "output, output java.emit diagnostic",
        "cli/text, cli.text model matrix diff diff.wire diagnostic",
        "cli/json, cli.json cli.text model matrix diff diff.wire diagnostic",
        "cli/html, cli.html model matrix java.type diagnostic",
        "cli, cli cli.text cli.json cli.html generator output introspect json model matrix diff diff.wire diagnostic",
        "matrix, matrix model",
        "source, source diagnostic",
        "json, json",
        "introspect, introspect json source diagnostic",
        "introspection, introspection model json source diagnostic",
        "qapi/syntax, qapi.syntax json source diagnostic",
        "qapi/doc, qapi.doc qapi.syntax source diagnostic",
        "qapi/schema, qapi.schema qapi.doc diagnostic",
        "qapi/report, qapi.report qapi.schema diagnostic",
        "qapi/file, qapi.file qapi.syntax json source diagnostic",
        "qapi/form, qapi.form qapi.report qapi.schema qapi.doc qapi.syntax json source diagnostic",
        "qapi/check, qapi.check qapi.report qapi.schema qapi.doc source diagnostic",
        "qapi/markup, qapi.markup model",
        "qapi/model, qapi.model qapi.markup qapi.schema qapi.doc example model json source diagnostic",
        "qapi, qapi qapi.check qapi.form qapi.file qapi.model qapi.report qapi.schema qapi.doc qapi.syntax qapi.markup example model"
                + " json source diagnostic",
        "generator, generator text qapi introspection merge java java.emit java.type diff output source model diagnostic",
        "maven, maven generator output diagnostic",
        "runtime, runtime runtime.json",
        "runtime/codec, runtime.codec runtime runtime.json",
        "runtime/json, runtime.json",
        "client, client client.framing runtime runtime.json",
        "client/framing, client.framing",
        "client/testing, client.testing client.framing runtime runtime.json"
    })
    void aPackageUsesOnlyTheGivenPackages(String name, String known) {
        List<String> named = new ArrayList<>();
        CODE.forEach((path, code) -> {
            Matcher matcher = OWN_PACKAGE.matcher(isIn(name, path) ? code : "");
            while (matcher.find()) {
                named.add(matcher.group(1));
            }
        });
        assertThat(named).isNotEmpty().isSubsetOf(known.split(" "));
    }

    private static boolean isIn(String name, String path) {
        String directory = path.substring(0, path.lastIndexOf('/'));
        return directory.equals(GENERATOR + name) || directory.endsWith("/io/github/qmpevents/" + name);
    }

    /** Nested classes may share a name, such as {@code Visitor}. Those of generated code have the names of a spec. */
    @Test
    void noOtherClassHasTheNameOfATopLevelClass() throws IOException {
        List<String> topLevel = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (String root : List.of(
                "generator/src", "maven-plugin/src", "runtime/src/main", "runtime/src/test", "runtime/benchmark/src")) {
            for (Path file : javaFiles(Path.of("..", root))) {
                String name = file.getFileName().toString().replace(".java", "");
                topLevel.add(name);
                if (file.toString().contains("golden")) {
                    all.add(name);
                } else {
                    DECLARATION
                            .matcher(code(file))
                            .results()
                            .map(found -> found.group(1))
                            .forEach(all::add);
                }
            }
        }
        assertThat(topLevel)
                .contains("SpecEvent", "Event")
                .filteredOn(name -> Collections.frequency(all, name) > 1)
                .isEmpty();
    }

    @Test
    void onlyTheOutputPackageWritesFiles() {
        assertThat(filesWith(WRITES))
                .filteredOn(path -> path.startsWith("generator/") || path.startsWith("maven-plugin/"))
                .isNotEmpty()
                .allMatch(path -> path.startsWith(GENERATOR + "output/"));
    }

    private static List<String> filesWith(Pattern pattern) {
        return CODE.entrySet().stream()
                .filter(file -> pattern.matcher(file.getValue()).find())
                .map(Map.Entry::getKey)
                .toList();
    }
}
