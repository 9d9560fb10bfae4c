package io.github.qmpevents.generator.cli.html;

import io.github.qmpevents.generator.java.type.JavaAlternate;
import io.github.qmpevents.generator.java.type.JavaDefinition;
import io.github.qmpevents.generator.java.type.JavaMember;
import io.github.qmpevents.generator.java.type.JavaObject;
import io.github.qmpevents.generator.java.type.JavaUnion;
import io.github.qmpevents.generator.java.type.JavaValueSet;
import io.github.qmpevents.generator.model.Value;
import java.util.ArrayList;
import java.util.List;

/** A visitor that appends the content of a definition as HTML. */
final class DefinitionHtml implements JavaDefinition.Visitor<StringBuilder> {
    private final StringBuilder html;

    DefinitionHtml(StringBuilder html) {
        this.html = html;
    }

    @Override
    public StringBuilder visit(JavaValueSet set) {
        html.append("<dl>\n");
        for (JavaValueSet.Constant constant : set.constants()) {
            Value value = constant.value();
            html.append("<dt>")
                    .append(Html.code(value.text()))
                    .append("</dt><dd>")
                    .append(Html.described(value.description()))
                    .append("</dd>\n");
        }
        return html.append("</dl>\n");
    }

    @Override
    public StringBuilder visit(JavaObject object) {
        appendMembers(object.members());
        return html;
    }

    private void appendMembers(List<JavaMember> members) {
        new MemberTable(html).append(MemberTable.Line.of(members));
    }

    @Override
    public StringBuilder visit(JavaUnion union) {
        List<JavaMember> common = new ArrayList<>(union.common());
        common.add(0, union.tag());
        appendMembers(common);
        for (JavaUnion.Case branch : union.cases()) {
            html.append("<h3>")
                    .append(Html.code(union.tag().member().name() + " = " + branch.value()))
                    .append("</h3>\n")
                    .append(Html.blocks(branch.description().blocks()));
            appendMembers(branch.members());
            branch.inner().ifPresent(inner -> new MemberTable(html).append(List.of(MemberTable.Line.of("", inner))));
        }
        return html;
    }

    @Override
    public StringBuilder visit(JavaAlternate alternate) {
        List<MemberTable.Line> lines = new ArrayList<>();
        for (JavaAlternate.Choice choice : alternate.choices()) {
            lines.add(MemberTable.Line.of(choice.typeName().simpleName(), choice.type()));
        }
        new MemberTable(html).append(lines);
        return html;
    }
}
