package io.github.qmpevents.generator.cli.html;

import io.github.qmpevents.generator.diagnostic.PrintedName;
import io.github.qmpevents.generator.java.type.JavaData;
import io.github.qmpevents.generator.java.type.JavaDefinition;
import io.github.qmpevents.generator.java.type.JavaEvent;
import io.github.qmpevents.generator.java.type.JavaSpec;
import io.github.qmpevents.generator.matrix.Row;
import io.github.qmpevents.generator.matrix.Row.Kind;
import io.github.qmpevents.generator.matrix.SpecMatrix;
import io.github.qmpevents.generator.model.Description;
import io.github.qmpevents.generator.model.Feature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Specs as one HTML page: events with their descriptions, members with their types on the wire and in Java, and the
 * specs that have each. The page needs no other files.
 */
public final class SpecHtml {
    private final SpecMatrix matrix;
    private final Map<String, List<Row>> rows;
    private final JavaSpec java;
    private final StringBuilder html = new StringBuilder();

    private SpecHtml(SpecMatrix matrix, JavaSpec java) {
        this.matrix = matrix;
        this.rows = matrix.rows().stream().collect(Collectors.groupingBy(Row::owner));
        this.java = java;
    }

    /**
     * Returns the page.
     *
     * @param matrix the specs side by side
     * @param java the events and definitions that are described, with their Java names
     */
    public static String of(SpecMatrix matrix, JavaSpec java) {
        return new SpecHtml(matrix, java).page();
    }

    private String page() {
        String title = "QMP events of " + String.join(", ", matrix.specs());
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(Html.escape(title))
                .append("</title>\n<style>\n")
                .append(resource("page.css"))
                .append("</style>\n</head>\n<body>\n<header>\n<h1>")
                .append(Html.escape(title))
                .append("</h1>\n<input id=\"search\" type=\"search\" placeholder=\"Search events, members, types\"")
                .append(
                        " aria-label=\"Search\" autocomplete=\"off\">\n<p id=\"count\" role=\"status\"></p>\n</header>\n<main>\n");
        for (JavaEvent event : java.events()) {
            begin(
                    "event",
                    event.event().name(),
                    event.typeName().simpleName(),
                    event.event().description());
            new MemberTable(html).append(event.data().accept(new DataLines()));
            appendMatrix(event.event().name());
            html.append("</section>\n");
        }
        java.definitions().forEach((name, definition) -> {
            begin("type", name, definition.typeName().simpleName(), definition.description());
            appendDefinition(definition);
            appendMatrix(name);
            html.append("</section>\n");
        });
        return html.append("</main>\n<script>\n")
                .append(resource("page.js"))
                .append("</script>\n</body>\n</html>\n")
                .toString();
    }

    /** A visitor that returns the lines for an event's data. */
    private static final class DataLines implements JavaData.Visitor<List<MemberTable.Line>> {
        @Override
        public List<MemberTable.Line> visit(JavaData.Components data) {
            return MemberTable.Line.of(data.members());
        }

        @Override
        public List<MemberTable.Line> visit(JavaData.Whole data) {
            return List.of(MemberTable.Line.of(JavaData.DATA, data.type()));
        }

        @Override
        public List<MemberTable.Line> visit(JavaData.Raw data) {
            return MemberTable.Line.of(data.members());
        }
    }

    private void appendDefinition(JavaDefinition definition) {
        definition.accept(new DefinitionHtml(html));
    }

    private void begin(String kind, String name, String javaName, Description description) {
        html.append("<section id=\"")
                .append(Html.escape(name))
                .append("\" class=\"")
                .append(kind)
                .append("\">\n<h2><a href=\"#")
                .append(Html.escape(name))
                .append("\">")
                .append(Html.escape(name))
                .append("</a></h2>\n")
                .append(Html.facts(facts(javaName, description)))
                .append('\n')
                .append(Html.blocks(description.blocks()));
    }

    private static List<String> facts(String javaName, Description description) {
        List<String> facts = new ArrayList<>();
        facts.add(Html.code(javaName));
        Html.since(description).ifPresent(facts::add);
        for (Feature feature : description.features()) {
            facts.add("<span class=\"feature\">" + Html.escape(feature.name()) + "</span>");
        }
        Html.condition(description).ifPresent(facts::add);
        return facts;
    }

    /** Appends the rows of an event or definition, if there are several specs. */
    private void appendMatrix(String owner) {
        if (matrix.specs().size() < 2) {
            return;
        }
        html.append("<div class=\"wide\"><table class=\"matrix\"><thead><tr><th></th>");
        for (String spec : matrix.specs()) {
            html.append("<th>").append(Html.escape(spec)).append("</th>");
        }
        html.append("</tr></thead><tbody>\n");
        rows.getOrDefault(owner, List.of()).forEach(this::append);
        html.append("</tbody></table></div>\n");
    }

    private void append(Row row) {
        boolean isTop = row.kind() == Kind.EVENT || row.kind() == Kind.DEFINITION;
        html.append("<tr><th scope=\"row\">")
                .append(Html.code(isTop ? row.owner() : row.path()))
                .append("</th>");
        for (Row.Presence presence : row.presences()) {
            String kind = PrintedName.of(presence);
            html.append("<td class=\"")
                    .append(kind)
                    .append("\">")
                    .append(presence)
                    .append("</td>");
        }
        html.append("</tr>\n");
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(SpecHtml.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
