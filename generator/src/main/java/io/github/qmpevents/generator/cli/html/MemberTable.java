package io.github.qmpevents.generator.cli.html;

import io.github.qmpevents.generator.java.type.JavaDefinition;
import io.github.qmpevents.generator.java.type.JavaMember;
import io.github.qmpevents.generator.java.type.JavaType;
import io.github.qmpevents.generator.model.Description;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.ArrayType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Members as an HTML table. A member of a type without a name has a nested table below it. */
final class MemberTable {
    private final StringBuilder html;

    MemberTable(StringBuilder html) {
        this.html = html;
    }

    /**
     * A row.
     *
     * @param name the member's name
     * @param wireType its type on the wire
     * @param javaType its type in Java
     * @param description its description in the spec
     * @param nested the definition of its type, if the type has no name
     */
    record Line(
            String name, String wireType, String javaType, Description description, Optional<JavaDefinition> nested) {
        static List<Line> of(List<JavaMember> members) {
            List<Line> lines = new ArrayList<>();
            for (JavaMember member : members) {
                lines.add(new Line(
                        member.member().name(),
                        wireType(member.member().type()),
                        member.componentText(),
                        member.member().description(),
                        member.type().nestedDefinition()));
            }
            return lines;
        }

        /** Returns the row for something that has a type but is not a member. */
        static Line of(String name, JavaType type) {
            return new Line(name, "", type.text(), Description.NONE, type.nestedDefinition());
        }

        private static String wireType(Type type) {
            return type instanceof ArrayType array ? "[" + wireType(array.element()) + "]" : type.label();
        }
    }

    void append(List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        html.append(
                        "<div class=\"wide\"><table><thead><tr><th>Member</th><th>Wire</th><th>Java</th><th></th></tr></thead>")
                .append("<tbody>\n");
        for (Line line : lines) {
            append(line);
        }
        html.append("</tbody></table></div>\n");
    }

    private void append(Line line) {
        html.append("<tr><th scope=\"row\">")
                .append(Html.code(line.name()))
                .append("</th><td>")
                .append(Html.code(line.wireType()))
                .append("</td><td>")
                .append(Html.code(line.javaType()))
                .append("</td><td>")
                .append(Html.described(line.description()));
        line.nested().ifPresent(definition -> definition.accept(new DefinitionHtml(html)));
        html.append("</td></tr>\n");
    }
}
