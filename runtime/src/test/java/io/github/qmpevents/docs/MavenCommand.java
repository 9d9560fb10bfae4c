package io.github.qmpevents.docs;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A command that runs Maven in this project. It is not run, since it would build or measure the whole project from
 * within its own tests. Instead, everything that it names is looked up.
 */
final class MavenCommand {
    private static final Set<String> PHASES =
            Set.of("clean", "validate", "compile", "test", "package", "verify", "install", "deploy");
    private static final Set<String> OPTIONS = Set.of("-B", "-ntp", "-q", "-o", "-am");
    /** The properties of Maven and of the plugins that the build uses. */
    private static final Set<String> PROPERTIES =
            Set.of("skipTests", "surefire.failIfNoSpecifiedTests", "maven.repo.local", "detail");

    private final List<Path> poms = new ArrayList<>();
    private final List<Path> sources = new ArrayList<>();

    /** Reads the project. */
    MavenCommand() throws IOException {
        for (String module : List.of("generator", "maven-plugin", "runtime")) {
            try (Stream<Path> files = Files.walk(Project.ROOT.resolve(module))) {
                files.filter(file -> !Project.name(file).contains("/target/")).forEach(file -> {
                    if (file.endsWith("pom.xml")) {
                        poms.add(file);
                    } else if (file.toString().endsWith(".java")) {
                        sources.add(file);
                    }
                });
            }
        }
        poms.add(Project.ROOT.resolve("pom.xml"));
    }

    /** Returns the problems of a command. */
    List<String> problems(List<String> arguments) {
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            String value = i + 1 < arguments.size() ? arguments.get(i + 1) : "";
            if (argument.equals("-pl")) {
                i++;
            }
            if (!exists(argument, value)) {
                problems.add("unknown: " + argument);
            }
        }
        return problems;
    }

    private boolean exists(String argument, String next) {
        if (argument.equals("-pl")) {
            return Stream.of(next.split(","))
                    .allMatch(module -> poms.contains(Project.ROOT.resolve(module + "/pom.xml")));
        }
        if (argument.startsWith("-P")) {
            return oneContains(poms, "<id>" + argument.substring(2) + "</id>");
        }
        if (argument.startsWith("-Dtest=")) {
            return Stream.of(argument.substring("-Dtest=".length()).split(",")).allMatch(this::isTest);
        }
        if (argument.startsWith("-D")) {
            return isProperty(argument.substring(2).replaceFirst("=.*", ""));
        }
        if (argument.startsWith("-")) {
            return OPTIONS.contains(argument);
        }
        return argument.contains(":") ? isGoal(argument) : PHASES.contains(argument);
    }

    private boolean isTest(String pattern) {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:**/" + pattern + ".java");
        return sources.stream().anyMatch(file -> Project.name(file).contains("/src/test/") && matcher.matches(file));
    }

    private boolean isProperty(String name) {
        return PROPERTIES.contains(name)
                || oneContains(poms, "${" + name + "}")
                || oneContains(poms, "<" + name + ">")
                || oneContains(sources, "\"" + name + "\"");
    }

    /** Looks a goal up in the descriptor of its plugin, which the build has compiled or fetched. */
    private boolean isGoal(String goal) {
        String prefix = goal.substring(0, goal.indexOf(':'));
        String mark = "<goal>" + goal.substring(goal.lastIndexOf(':') + 1) + "</goal>";
        if (goal.startsWith("io.github.qmpevents:qmp-events-maven-plugin:")) {
            return Project.read(Project.ROOT.resolve("maven-plugin/target/classes/META-INF/maven/plugin.xml"))
                    .contains(mark);
        }
        Matcher plugin = Pattern.compile("<groupId>([^<]*)</groupId>\\s*<artifactId>(" + prefix + "-maven-plugin|maven-"
                        + prefix + "-plugin)</artifactId>\\s*<version>([^<$]*)</version>")
                .matcher(Project.read(Project.ROOT.resolve("pom.xml")));
        return plugin.find()
                && descriptor(plugin.group(1), plugin.group(2), plugin.group(3)).contains(mark);
    }

    private static String descriptor(String group, String artifact, String version) {
        String repository = System.getProperty("localRepository", System.getProperty("user.home") + "/.m2/repository");
        Path jar = Path.of(repository, group.split("\\."))
                .resolve(Path.of(artifact, version, artifact + "-" + version + ".jar"));
        try (var files = FileSystems.newFileSystem(jar)) {
            return Files.readString(files.getPath("META-INF/maven/plugin.xml"));
        } catch (IOException e) {
            throw new IllegalStateException("the build uses no " + jar, e);
        }
    }

    private static boolean oneContains(List<Path> files, String text) {
        return files.stream().anyMatch(file -> Project.read(file).contains(text));
    }
}
