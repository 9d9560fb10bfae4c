package io.github.qmpevents.generator.example;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Quoted;
import io.github.qmpevents.generator.json.JsonNode;
import io.github.qmpevents.generator.json.JsonNode.MemberNode;
import io.github.qmpevents.generator.json.JsonNode.NumberNode;
import io.github.qmpevents.generator.json.JsonNode.ObjectNode;
import io.github.qmpevents.generator.json.JsonNode.StringNode;
import io.github.qmpevents.generator.model.EventData;
import io.github.qmpevents.generator.model.Example;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.SpecEvent;
import io.github.qmpevents.generator.source.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A check of the examples of events: first the members that every event has, then the data. */
public final class ExampleCheck {
    private static final Set<String> MEMBERS = Set.of("event", "data", "timestamp");
    private static final Set<String> TIMESTAMP_MEMBERS = Set.of("seconds", "microseconds");

    private final List<String> names;
    private final EventData data;
    private final Diagnostics diagnostics;
    private final DataCheck dataCheck;

    private ExampleCheck(List<String> names, EventData data, Spec spec, Diagnostics diagnostics) {
        this.names = names;
        this.data = data;
        this.diagnostics = diagnostics;
        this.dataCheck = new DataCheck(spec, diagnostics);
    }

    /** Checks all examples of a spec. */
    public static void check(Spec spec, Diagnostics diagnostics) {
        Map<List<Example>, List<SpecEvent>> groups = new LinkedHashMap<>();
        for (SpecEvent event : spec.events()) {
            groups.computeIfAbsent(event.examples(), examples -> new ArrayList<>())
                    .add(event);
        }
        groups.forEach((examples, events) -> {
            List<String> names = new ArrayList<>();
            for (SpecEvent event : events) {
                names.add(event.name());
            }
            ExampleCheck check = new ExampleCheck(names, events.get(0).data(), spec, diagnostics);
            for (Example example : examples) {
                check.check(example);
            }
        });
    }

    private void check(Example example) {
        Optional<ObjectNode> root =
                example.json().flatMap(json -> ParsedExample.parse(json).root());
        if (root.isPresent()) {
            check(new Passage(example.location(), example.text()), root.get());
        }
    }

    private void check(Passage example, ObjectNode root) {
        checkName(example, root);
        checkTimestamp(example, root);
        for (MemberNode member : root.members().values()) {
            boolean noData = data instanceof EventData.None && member.key().equals("data");
            if (!MEMBERS.contains(member.key()) || (noData && !isEmpty(member.value()))) {
                dataCheck.undeclared(
                        member.key(),
                        example,
                        member,
                        noData ? "the spec states that the event has no data" : "no event has it");
            }
        }
        dataCheck.check(data, example, root);
    }

    private static boolean isEmpty(JsonNode value) {
        return value instanceof ObjectNode object && object.members().isEmpty();
    }

    private void checkName(Passage example, ObjectNode root) {
        Optional<JsonNode> event = root.member("event").map(MemberNode::value);
        boolean right = event.isPresent() && event.get() instanceof StringNode name && names.contains(name.text());
        if (!right) {
            diagnostics.report(
                    DiagnosticId.EXAMPLE_EVENT_NAME,
                    example.at(event.orElse(root).offset()),
                    "the example of " + names.get(0) + " says " + says(event) + "; expected \"event\": \""
                            + String.join(" or ", names) + "\"");
        }
    }

    private static String says(Optional<JsonNode> event) {
        if (event.isEmpty()) {
            return "no name";
        }
        return event.get() instanceof StringNode name
                ? Quoted.shortened(name.text())
                : event.get().kind();
    }

    private void checkTimestamp(Passage example, ObjectNode root) {
        Optional<MemberNode> timestamp = root.member("timestamp");
        if (timestamp.isEmpty()) {
            diagnostics.report(
                    DiagnosticId.EXAMPLE_TIMESTAMP,
                    example.at(root.offset()),
                    "the example has no timestamp, which every event has; add one, such as \"timestamp\": { \"seconds\": 0, \"microseconds\": 0 }");
        } else if (!isTimestamp(timestamp.get().value())) {
            diagnostics.report(
                    DiagnosticId.EXAMPLE_TYPE,
                    example.at(timestamp.get().value().offset()),
                    "the example's timestamp is not an object with \"seconds\" and \"microseconds\", two whole numbers");
        }
    }

    private static boolean isTimestamp(JsonNode value) {
        if (!(value instanceof ObjectNode object) || !object.members().keySet().equals(TIMESTAMP_MEMBERS)) {
            return false;
        }
        for (MemberNode member : object.members().values()) {
            if (!(member.value() instanceof NumberNode number && new ExampleNumber(number).isLong())) {
                return false;
            }
        }
        return true;
    }
}
