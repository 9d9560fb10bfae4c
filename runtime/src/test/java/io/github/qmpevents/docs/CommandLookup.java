package io.github.qmpevents.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks up the names in commands that the project can't run from within its own tests: commands that fetch, build or
 * measure it, or start a QEMU and wait for its end.
 */
final class CommandLookup {
    private static final Set<String> NOT_RUN = Set.of("mvn", "git", "cd", "apt-get", "hyperfine", "qemu-system-x86_64");

    private final MavenCommand maven = new MavenCommand();

    CommandLookup() throws IOException {}

    /** Returns true if the command can be run here. */
    boolean isRun(List<String> words) {
        String program = words.get(0);
        boolean measures = program.equals("java") && !words.contains("-jar");
        return !measures && !NOT_RUN.contains(program) && !program.startsWith(".ci/");
    }

    /** Returns the problems of a command that is not run. */
    List<String> problems(List<String> words) {
        String program = words.get(0);
        if (program.equals("mvn")) {
            return maven.problems(words.subList(1, words.size()));
        }
        String last = words.get(words.size() - 1);
        boolean exists = switch (program) {
            case "git" ->
                Project.read(Project.ROOT.resolve("pom.xml")).contains("<connection>scm:git:" + last + "</connection>");
            case "java" -> words.contains("WhyItDied.java") || hasTestClass(last);
            default -> !program.startsWith(".ci/") || Files.exists(Project.ROOT.resolve(program));
        };
        return exists ? List.of() : List.of("unknown: " + words);
    }

    private static boolean hasTestClass(String name) {
        String path = "src/test/java/" + name.replace('.', '/') + ".java";
        return Stream.of("generator", "runtime")
                .anyMatch(module -> Files.exists(Project.ROOT.resolve(module).resolve(path)));
    }
}
