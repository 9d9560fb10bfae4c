package io.github.qmpevents.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generator.diagnostic.Severity;
import io.github.qmpevents.generator.diff.ChangeKind;
import io.github.qmpevents.generator.diff.Impact;
import io.github.qmpevents.generator.diff.wire.WireEffect;
import io.github.qmpevents.generator.matrix.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that the page about JSON lists exactly the members of the output. */
class JsonPageTest {
    private static final Path RESOURCES = Path.of("src/test/resources");

    /** The members of objects in the output, by the names of the objects on the page. */
    private static final Map<String, Set<String>> SEEN = new TreeMap<>();

    @BeforeAll
    static void collectMembersOfAllOutput(@TempDir Path directory) throws IOException {
        List<Path> specs =
                new ArrayList<>(List.of(Path.of("../spec/qmp-events.txt"), Path.of("../spec/qemu-events.json")));
        specs.addAll(in("spec", ".txt"));
        specs.addAll(in("qapi", ".json"));
        specs.addAll(in("qapi/model", ".json"));
        Files.writeString(
                directory.resolve("part.json"),
                "{ 'event': 'A', 'data': 'B' } { 'struct': 'B', 'data': { 'c': 'int' } }");
        specs.add(Files.writeString(directory.resolve("root.json"), "{ 'include': 'part.json' }"));
        for (Path spec : specs) {
            CommandLineRun.of("check", spec, "-v", "--format=json")
                    .out()
                    .lines()
                    .forEach(line -> see("check", line));
            CommandLineRun described = CommandLineRun.of("describe", spec, "--format=json");
            if (described.exitCode() == 0) {
                see("describe", described.out());
                see(
                        "matrix",
                        CommandLineRun.of("describe", spec, specs.get(0), "--format=json")
                                .out());
                CommandLineRun.of("diff", spec, specs.get(1), "--format=json")
                        .out()
                        .lines()
                        .forEach(line -> see(line.contains("\"kind\":\"summary\"") ? "summary" : "diff", line));
            }
        }
    }

    private static List<Path> in(String directory, String end) throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(directory))) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }

    private static void see(String command, String json) {
        see(command, command, Json.object(json));
    }

    private static void see(String command, String name, @Nullable Object value) {
        if (value instanceof List<?> elements) {
            elements.forEach(element -> see(command, name, element));
        } else if (value instanceof Map<?, ?> object) {
            Set<String> members = SEEN.computeIfAbsent(name, key -> new TreeSet<>());
            object.forEach((member, content) -> {
                members.add(String.valueOf(member));
                see(command, command + ": " + member, content);
            });
        }
    }

    @Test
    void listsEachMemberOfEachObject() throws IOException {
        JsonPage page = JsonPage.read();

        assertThat(SEEN).hasSizeGreaterThan(10);
        assertThat(SEEN)
                .allSatisfy((object, members) ->
                        assertThat(page.members(object)).as(object).containsAll(members));
    }

    @Test
    void listsNoOtherMembers() throws IOException {
        JsonPage page = JsonPage.read();

        assertThat(page.tables()).allSatisfy((object, members) -> {
            Set<String> seen = new TreeSet<>();
            for (String sibling : page.siblings().getOrDefault(object, List.of())) {
                seen.addAll(SEEN.getOrDefault(sibling, Set.of()));
            }
            page.shared().forEach((user, tables) -> {
                if (tables.contains(object)) {
                    seen.addAll(SEEN.getOrDefault(user, Set.of()));
                }
            });
            assertThat(seen).as(object).containsAll(members);
        });
    }

    @Test
    void listsEveryConstantInTheOutput() throws IOException {
        List<String> words = new ArrayList<>();
        for (Object[] constants : List.of(
                Severity.values(), ChangeKind.values(), Impact.values(), WireEffect.values(), Row.Kind.values())) {
            Stream.of(constants)
                    .map(word -> "`" + word.toString().toLowerCase(Locale.ROOT) + "`")
                    .forEach(words::add);
        }
        Stream.of(Row.Presence.values())
                .map(presence -> "`" + presence.name().toLowerCase(Locale.ROOT) + "`")
                .forEach(words::add);

        assertThat(Files.readString(Path.of("../docs/json.md"))).contains(words);
    }
}
