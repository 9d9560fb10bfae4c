package io.github.qmpevents.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Maven projects with the XML of the documentation, a module for each snippet, which {@code src/it/documentation}
 * builds. Their names are the places of the snippets.
 */
public final class SnippetProjects {
    private static final Pattern ROOT_ELEMENT = Pattern.compile("^<(\\w+)>");
    private static final Pattern PACKAGE = Pattern.compile("<(?:qmp[.])?packageName>(.*)</");
    private static final String JAR_PACKAGE = "io.github.qmpevents.qemu";

    private static final String DEPENDENCY = """
            <dependency>
              <groupId>io.github.qmpevents</groupId>
              <artifactId>qmp-events-runtime</artifactId>
              <version>${qmp-events.version}</version>
            </dependency>
            """;

    private static final String PLUGIN = """
            <plugin>
              <groupId>io.github.qmpevents</groupId>
              <artifactId>qmp-events-maven-plugin</artifactId>
              <version>${qmp-events.version}</version>
              <executions>
                <execution>
                  <goals>
                    <goal>generate</goal>
                  </goals>
                  %s
                </execution>
              </executions>
            </plugin>
            """;

    private static final String POM = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <parent>
                <groupId>com.example</groupId>
                <artifactId>documentation</artifactId>
                <version>1</version>
              </parent>
              <artifactId>%s</artifactId>
              <name>%s</name>
              <properties>
            %s
              </properties>
              <dependencies>
            %s
              </dependencies>
              <build>
                <plugins>
            %s
                </plugins>
              </build>
            </project>
            """;

    /** The files that the snippets name. */
    private static final Map<String, String> SPECS = Map.of(
            "src/main/qmp/qmp-events.txt", "spec/qmp-events.txt",
            "src/main/qapi/qapi-schema.json", "spec/qemu-events.json",
            "src/main/qmp/qemu-7.2.json", "runtime/src/it/introspection-reply/src/main/qmp/reply.json");

    private SnippetProjects() {}

    /**
     * Writes the projects.
     *
     * @param directory the directory of their parent
     */
    public static void write(Path directory) throws IOException {
        StringBuilder modules = new StringBuilder();
        for (Snippet snippet : Project.snippets("xml")) {
            String name = snippet.location(0).replaceAll("\\W", "-");
            write(snippet, name, directory.resolve(name));
            modules.append("<module>").append(name).append("</module>");
        }
        Path parent = directory.resolve("pom.xml");
        Files.writeString(parent, Project.read(parent).replace("<modules/>", "<modules>" + modules + "</modules>"));
    }

    private static void write(Snippet snippet, String name, Path directory) throws IOException {
        for (Map.Entry<String, String> spec : SPECS.entrySet()) {
            Path copy = directory.resolve(spec.getKey());
            Files.createDirectories(copy.getParent());
            Files.copy(Project.ROOT.resolve(spec.getValue()), copy);
        }
        String code = snippet.code();
        String dependency = DEPENDENCY;
        String plugin = "";
        StringBuilder properties = new StringBuilder();
        Matcher root = ROOT_ELEMENT.matcher(code);
        switch (root.find() ? root.group(1) : "") {
            case "dependency" -> dependency = code;
            case "plugin" -> plugin = code;
            case "configuration" -> {
                plugin = PLUGIN.formatted(code);
                if (!code.contains("<spec")) {
                    properties.append("<qmp.spec>src/main/qapi/qapi-schema.json</qmp.spec>");
                }
                if (!code.contains("<packageName>")) {
                    properties.append("<qmp.packageName>com.example.events</qmp.packageName>");
                }
            }
            default ->
                throw new IllegalArgumentException(
                        snippet.location(1) + ": expected a plugin, the configuration of one, or a dependency");
        }
        Files.writeString(
                directory.resolve("pom.xml"), POM.formatted(name, snippet.location(0), properties, dependency, plugin));
        Matcher generated = PACKAGE.matcher(properties + plugin);
        if (plugin.isEmpty() || generated.find()) {
            String used = plugin.isEmpty() ? JAR_PACKAGE : generated.group(1);
            Path sources = Files.createDirectories(directory.resolve("src/main/java"));
            Files.writeString(
                    sources.resolve("UsesEvents.java"),
                    "class UsesEvents { Object decoder = " + used + ".Event.decoder(); }\n");
        }
    }
}
