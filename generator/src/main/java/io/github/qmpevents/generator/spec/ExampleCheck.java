package io.github.qmpevents.generator.spec;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.model.EventData;
import io.github.qmpevents.generator.spec.JsonValue.JsonMember;
import io.github.qmpevents.generator.spec.JsonValue.JsonNumber;
import io.github.qmpevents.generator.spec.JsonValue.JsonObject;
import io.github.qmpevents.generator.spec.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks the examples of one section: first what every event has, then its data. */
final class ExampleCheck {
    private static final Set<String> MEMBERS = Set.of("event", "data", "timestamp");

    private final List<String> names = new ArrayList<>();
    private final EventData data;
    private final Diagnostics diagnostics;
    private final DataCheck dataCheck;

    ExampleCheck(List<EventName> names, EventData data, Diagnostics diagnostics) {
        for (EventName name : names) {
            this.names.add(name.text());
        }
        this.data = data;
        this.diagnostics = diagnostics;
        this.dataCheck = new DataCheck(diagnostics);
    }

    void check(List<ParsedExample> examples) {
        for (ParsedExample example : examples) {
            if (example.root().isPresent()) {
                check(example.source(), example.root().get());
            }
        }
    }

    private void check(ExampleText example, JsonObject root) {
        checkName(example, root);
        checkTimestamp(example, root);
        for (JsonMember member : root.members().values()) {
            boolean noData = data instanceof EventData.None && member.name().equals("data");
            if (!MEMBERS.contains(member.name()) || (noData && !isEmpty(member.value()))) {
                dataCheck.undeclared(
                        member.name(),
                        example,
                        member,
                        noData ? "the text says that there is no data" : "no event has it");
            }
        }
        if (data instanceof EventData.Declared declared) {
            dataCheck.check(declared.members(), example, root);
        }
    }

    private static boolean isEmpty(JsonValue value) {
        return value instanceof JsonObject object && object.members().isEmpty();
    }

    private void checkName(ExampleText example, JsonObject root) {
        Optional<JsonValue> event = root.value("event");
        boolean right = event.isPresent() && event.get() instanceof JsonString name && names.contains(name.text());
        if (!right) {
            diagnostics.report(
                    DiagnosticId.EXAMPLE_EVENT_NAME,
                    example.at(event.orElse(root).index(), diagnostics),
                    "the example of " + names.get(0) + " says " + says(event) + "; expected \"event\": \""
                            + String.join(" or ", names) + "\"");
        }
    }

    private static String says(Optional<JsonValue> event) {
        if (event.isEmpty()) {
            return "no name";
        }
        return event.get() instanceof JsonString name
                ? Quoted.shortened(name.text())
                : event.get().kind();
    }

    private void checkTimestamp(ExampleText example, JsonObject root) {
        Optional<JsonValue> timestamp = root.value("timestamp");
        if (timestamp.isEmpty()) {
            diagnostics.report(
                    DiagnosticId.EXAMPLE_TIMESTAMP,
                    example.at(root.index(), diagnostics),
                    "the example has no timestamp, which every event has; add one, such as \"timestamp\": { \"seconds\": 0, \"microseconds\": 0 }");
        } else if (!isTimestamp(timestamp.get())) {
            Location location = example.at(timestamp.get().index(), diagnostics);
            diagnostics.report(
                    DiagnosticId.EXAMPLE_TYPE,
                    location,
                    "the example's timestamp is not an object with \"seconds\" and \"microseconds\", two whole numbers");
        }
    }

    private static boolean isTimestamp(JsonValue value) {
        return value instanceof JsonObject object
                && object.members().keySet().equals(Set.of("seconds", "microseconds"))
                && object.members().values().stream()
                        .allMatch(m -> m.value() instanceof JsonNumber number && number.isInteger());
    }
}
