package io.github.qmpevents.generator.example;

import io.github.qmpevents.generator.diagnostic.Diagnostic.Related;
import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.diagnostic.Quoted;
import io.github.qmpevents.generator.json.JsonNode;
import io.github.qmpevents.generator.json.JsonNode.MemberNode;
import io.github.qmpevents.generator.json.JsonNode.NumberNode;
import io.github.qmpevents.generator.json.JsonNode.ObjectNode;
import io.github.qmpevents.generator.json.JsonNode.StringNode;
import io.github.qmpevents.generator.model.EventData;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.ObjectType;
import io.github.qmpevents.generator.source.Passage;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A check of the data of examples against the spec. It reports a problem that several examples of an event share only
 * once.
 */
final class DataCheck {
    private final Spec spec;
    private final Diagnostics diagnostics;
    private final Set<String> said = new HashSet<>();

    DataCheck(Spec spec, Diagnostics diagnostics) {
        this.spec = spec;
        this.diagnostics = diagnostics;
    }

    /** Checks the data of an example. Data is mandatory if one of its members is. */
    void check(EventData data, Passage example, ObjectNode root) {
        Optional<Type> type = data.accept(new DataType());
        if (type.isEmpty()) {
            return;
        }
        Optional<MemberNode> shown = root.member("data");
        if (shown.isPresent()) {
            check(
                    ExpectedType.declared("data", type.get()),
                    example,
                    shown.get().value());
        } else if (needsData(type.get())) {
            report(
                    DiagnosticId.EXAMPLE_MISSING_MEMBER,
                    "data",
                    example.at(root.offset()),
                    "the example has no \"data\", but the spec declares mandatory members; add it");
        }
    }

    private static boolean needsData(Type type) {
        if (!(type instanceof ObjectType object)) {
            return true;
        }
        for (Member member : object.members()) {
            if (!member.isOptional()) {
                return true;
            }
        }
        return false;
    }

    void check(ExpectedType expected, Passage example, JsonNode value) {
        expected.type().accept(new ValueCheck(this, spec, expected, example, value));
    }

    /** Checks the members of an object. If the spec lists no members, the object may have any. */
    void checkMembers(ExpectedType expected, List<Member> members, Passage example, ObjectNode object) {
        Map<String, Member> declared = new LinkedHashMap<>();
        for (Member member : members) {
            declared.put(member.name(), member);
        }
        for (MemberNode member : object.members().values()) {
            Member declaration = declared.get(member.key());
            if (declaration != null) {
                check(expected.member(declaration), example, member.value());
            } else if (!members.isEmpty()) {
                undeclared(expected.path() + "." + member.key(), example, member, "the spec does not declare it");
            }
        }
        for (Member member : members) {
            if (!member.isOptional() && object.member(member.name()).isEmpty()) {
                report(
                        DiagnosticId.EXAMPLE_MISSING_MEMBER,
                        expected.path() + "." + member.name(),
                        example.at(object.offset()),
                        "the example lacks the mandatory member " + Quoted.of(member.name())
                                + "; add it, or declare it optional",
                        diagnostics.related(member.location(), "it is declared here"));
            }
        }
    }

    /** Reports a value of a kind other than the declared one. */
    void mismatch(ExpectedType expected, Passage example, JsonNode value, String type) {
        report(
                DiagnosticId.EXAMPLE_TYPE,
                expected.path(),
                example.at(value.offset()),
                "the example shows " + kind(value) + " in " + Quoted.of(expected.path()) + ", " + expected.source()
                        + " " + type + "; correct one of them");
    }

    private static String kind(JsonNode value) {
        return value instanceof NumberNode number ? new ExampleNumber(number).kind() : value.kind();
    }

    /** Reports a value that a complete value set does not list. */
    void unlisted(ExpectedType expected, Passage example, StringNode value) {
        report(
                DiagnosticId.EXAMPLE_VALUE,
                expected.path() + "=" + value.text(),
                example.at(value.offset()),
                "the example shows the value " + Quoted.of(value.text()) + " of " + Quoted.of(expected.path())
                        + ", which the spec does not list; correct one of them");
    }

    /** Reports a member that is only in an example. */
    void undeclared(String path, Passage example, MemberNode member, String why) {
        report(
                DiagnosticId.EXAMPLE_UNDECLARED_MEMBER,
                path,
                example.at(member.offset()),
                "the example shows a member " + Quoted.of(member.key()) + ", but " + why + "; correct one of them");
    }

    private void report(DiagnosticId id, String path, Location location, String message, Related... related) {
        if (said.add(id + " " + path)) {
            diagnostics.report(id, location, message, related);
        }
    }

    /** A visitor that returns the type of an event's data; empty if there is no data, or if only examples show it. */
    private static final class DataType implements EventData.Visitor<Optional<Type>> {
        @Override
        public Optional<Type> visit(EventData.None data) {
            return Optional.empty();
        }

        @Override
        public Optional<Type> visit(EventData.Declared data) {
            return Optional.of(new ObjectType(data.members()));
        }

        @Override
        public Optional<Type> visit(EventData.Typed data) {
            return Optional.of(data.type());
        }

        @Override
        public Optional<Type> visit(EventData.Undeclared data) {
            return Optional.empty();
        }
    }
}
