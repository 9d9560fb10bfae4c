package io.github.qmpevents.generator.spec;

import io.github.qmpevents.generator.diagnostic.Diagnostic.Related;
import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.ArrayType;
import io.github.qmpevents.generator.model.Type.BooleanType;
import io.github.qmpevents.generator.model.Type.Extent;
import io.github.qmpevents.generator.model.Type.IntegerType;
import io.github.qmpevents.generator.model.Type.NumberType;
import io.github.qmpevents.generator.model.Type.ObjectType;
import io.github.qmpevents.generator.model.Type.StringType;
import io.github.qmpevents.generator.model.Type.UnknownType;
import io.github.qmpevents.generator.model.Type.ValueSetType;
import io.github.qmpevents.generator.spec.JsonValue.JsonArray;
import io.github.qmpevents.generator.spec.JsonValue.JsonBoolean;
import io.github.qmpevents.generator.spec.JsonValue.JsonMember;
import io.github.qmpevents.generator.spec.JsonValue.JsonNumber;
import io.github.qmpevents.generator.spec.JsonValue.JsonObject;
import io.github.qmpevents.generator.spec.JsonValue.JsonString;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks what the examples of one section show against what it declares. What several show alike is said once. */
final class DataCheck {
    private final Diagnostics diagnostics;
    private final Set<String> said = new HashSet<>();

    DataCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Checks the data of an example, which is mandatory if one of its members is. */
    void check(List<Member> members, ExampleText example, JsonObject root) {
        JsonMember data = root.members().get("data");
        if (data != null) {
            check(ExpectedType.declared("data", new ObjectType(members)), new Shown(example, data.value()));
        } else if (members.stream().anyMatch(m -> !m.isOptional())) {
            report(
                    DiagnosticId.EXAMPLE_MISSING_MEMBER,
                    "data",
                    example.at(root.index(), diagnostics),
                    "the example has no \"data\", where the text declares mandatory members; add it");
        }
    }

    private void check(ExpectedType expected, Shown shown) {
        JsonValue value = shown.value();
        Type declared = expected.type();
        if (declared instanceof ObjectType type && value instanceof JsonObject object) {
            checkMembers(expected, type.members(), shown, object);
        } else if (declared instanceof ArrayType type && value instanceof JsonArray) {
            shown.elements().forEach(element -> check(expected.within("[]", type.element()), element));
        } else if (declared instanceof ValueSetType type && value instanceof JsonString string) {
            checkValue(expected.path(), type, shown, string);
        } else if (declared instanceof UnknownType type) {
            type.inferred().ifPresent(inferred -> check(expected.inferred(inferred), shown));
        } else if (!agrees(declared, value)) {
            report(
                    DiagnosticId.EXAMPLE_TYPE,
                    expected.path(),
                    shown.location(diagnostics),
                    "the example shows " + value.kind() + " in " + Quoted.of(expected.path()) + ", "
                            + expected.describe() + "; correct one of them");
        }
    }

    private static boolean agrees(Type declared, JsonValue value) {
        return (declared instanceof StringType && value instanceof JsonString)
                || (declared instanceof IntegerType && value instanceof JsonNumber number && number.isInteger())
                || (declared instanceof NumberType && value instanceof JsonNumber number && number.isWhole())
                || (declared instanceof BooleanType && value instanceof JsonBoolean);
    }

    private void checkMembers(ExpectedType expected, List<Member> members, Shown shown, JsonObject object) {
        Map<String, Member> declared = new HashMap<>();
        members.forEach(m -> declared.put(m.name(), m));
        for (JsonMember member : object.members().values()) {
            Member declaration = declared.get(member.name());
            if (declaration != null) {
                check(expected.within("." + member.name(), declaration.type()), shown.with(member.value()));
            } else if (!members.isEmpty()) {
                undeclared(
                        expected.path() + "." + member.name(), shown.example(), member, "the text does not declare it");
            }
        }
        for (Member member : members) {
            if (!member.isOptional() && !object.members().containsKey(member.name())) {
                report(
                        DiagnosticId.EXAMPLE_MISSING_MEMBER,
                        expected.path() + "." + member.name(),
                        shown.location(diagnostics),
                        "the example lacks the mandatory member " + Quoted.of(member.name())
                                + "; add it, or declare it optional",
                        diagnostics.related(member.location(), "it is declared here"));
            }
        }
    }

    private void checkValue(String path, ValueSetType type, Shown shown, JsonString string) {
        boolean listed = type.values().stream().anyMatch(v -> v.text().equals(string.text()));
        if (type.extent() == Extent.CLOSED && !listed) {
            report(
                    DiagnosticId.EXAMPLE_VALUE,
                    path + "=" + string.text(),
                    shown.location(diagnostics),
                    "the example shows the value " + Quoted.of(string.text()) + " of " + Quoted.of(path)
                            + ", which the text does not list; correct one of them");
        }
    }

    /** Reports a member that only an example has. */
    void undeclared(String path, ExampleText example, JsonMember member, String why) {
        report(
                DiagnosticId.EXAMPLE_UNDECLARED_MEMBER,
                path,
                example.at(member.index(), diagnostics),
                "the example shows a member " + Quoted.of(member.name()) + ", but " + why + "; correct one of them");
    }

    private void report(DiagnosticId id, String path, Location location, String message, Related... related) {
        if (said.add(id + " " + path)) {
            diagnostics.report(id, location, message, related);
        }
    }
}
