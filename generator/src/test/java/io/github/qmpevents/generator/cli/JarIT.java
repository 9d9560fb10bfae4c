package io.github.qmpevents.generator.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the command line's jar, in a separate process. */
@Timeout(120)
class JarIT {
    private static final Path JAR = Path.of(Objects.requireNonNull(System.getProperty("qmp.jar")));
    private static final String VERSION = Objects.requireNonNull(System.getProperty("qmp.version"));
    private static final Path SPEC = Path.of("..", "spec", "qmp-events.txt");

    @TempDir
    private Path directory;

    @Test
    void printsItsVersion() throws Exception {
        assertThat(run(List.of(), "--version")).isEqualTo(new CommandLineRun(0, "qmp-events " + VERSION + "\n", ""));
    }

    @Test
    void describesInUtf8RegardlessOfTheTerminalsCharset() throws Exception {
        Path spec =
                SmallSpec.write(directory.resolve("spec.txt"), SmallSpec.WATCHDOG.replace("\"pause\"", "\"größe\""));

        CommandLineRun run = run(
                List.of("-Dfile.encoding=ISO-8859-1", "-Dstdout.encoding=US-ASCII"), "describe", "--format=json", spec);

        assertThat(run).isEqualTo(CommandLineRun.of("describe", "--format=json", spec));
        assertThat(run.out()).contains("größe");
    }

    @Test
    void respectsTheColumnsVariable() throws Exception {
        assertThat(describe("100").lines()).anySatisfy(line -> assertThat(line).hasSizeGreaterThan(60));
        assertThat(describe("60").lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(60));
    }

    private String describe(String columns) throws Exception {
        Path out = directory.resolve("out.txt");
        ProcessBuilder builder = new ProcessBuilder(command(List.of(), "describe", SPEC))
                .redirectOutput(out.toFile())
                .redirectError(Redirect.DISCARD);
        builder.environment().put("COLUMNS", columns);
        assertThat(builder.start().waitFor()).isZero();
        return Files.readString(out);
    }

    @Test
    void generatesTheSameBytesInAnyLocaleTimeZoneAndCharset() throws Exception {
        Path here = directory.resolve("here");
        Path elsewhere = directory.resolve("elsewhere");

        assertThat(generate(List.of(), here).exitCode()).isZero();
        assertThat(generate(
                                List.of(
                                        "-Duser.language=tr",
                                        "-Duser.country=TR",
                                        "-Duser.timezone=Pacific/Apia",
                                        "-Dfile.encoding=ISO-8859-1"),
                                elsewhere)
                        .exitCode())
                .isZero();

        assertThat(content(elsewhere)).isEqualTo(content(here)).hasSizeGreaterThan(24);
    }

    private CommandLineRun generate(List<String> options, Path output) throws Exception {
        return run(options, "generate", SPEC, "--output", output, "--package", "com.example");
    }

    private static Map<String, String> content(Path root) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return content;
    }

    @Test
    void aClosedPipeIsReportedWithoutAStackTrace() throws Exception {
        Path err = directory.resolve("err");
        Process process = new ProcessBuilder(command(List.of(), "describe", SPEC))
                .redirectError(err.toFile())
                .start();
        process.getInputStream().close();

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(err).hasContent("qmp-events: can't write to standard output\n");
    }

    @Test
    void containsTheLicencesOfItsLibraries() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> names = jar.stream().map(JarEntry::getName).toList();
            assertThat(names)
                    .contains("META-INF/LICENSE", "META-INF/commonmark-LICENSE", "META-INF/FastDoubleParser-LICENSE")
                    .doesNotHaveDuplicates()
                    .noneMatch(name -> name.endsWith("module-info.class"))
                    .noneMatch(name -> name.endsWith(".SF"));
            assertThat(text(jar, "META-INF/NOTICE")).startsWith("qmp-events\n").contains("# Jackson JSON processor");
            assertThat(text(jar, "META-INF/commonmark-LICENSE")).contains("Atlassian");
            assertThat(jar.getManifest().getMainAttributes().getValue("Multi-Release"))
                    .isEqualTo("true");
        }
    }

    private static String text(JarFile jar, String name) throws IOException {
        return new String(jar.getInputStream(jar.getEntry(name)).readAllBytes(), UTF_8);
    }

    private CommandLineRun run(List<String> options, Object... args) throws Exception {
        Path out = directory.resolve("out.txt");
        Path err = directory.resolve("err.txt");
        int exitCode = new ProcessBuilder(command(options, args))
                .redirectInput(Redirect.PIPE)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new CommandLineRun(exitCode, Files.readString(out), Files.readString(err));
    }

    private static List<String> command(List<String> options, Object... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-jar");
        command.add(JAR.toString());
        Stream.of(args).map(Object::toString).forEach(command::add);
        return command;
    }
}
