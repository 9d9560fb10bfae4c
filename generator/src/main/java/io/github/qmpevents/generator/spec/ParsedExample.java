package io.github.qmpevents.generator.spec;

import io.github.qmpevents.generator.diagnostic.DiagnosticId;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.model.Example;
import io.github.qmpevents.generator.spec.JsonValue.JsonObject;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * An example and what it says.
 *
 * @param source the example as it stands in the source
 * @param json its text as valid JSON; empty where it could not be made out
 * @param root what that says; empty where there is none
 */
record ParsedExample(ExampleText source, Optional<String> json, Optional<JsonObject> root) {
    /** Reads an example. Each fault in its JSON is a diagnostic. */
    static ParsedExample parse(ExampleText example, Diagnostics diagnostics) {
        try {
            return valid(example, example.text());
        } catch (JacksonException notStrict) {
            return repaired(example, diagnostics);
        }
    }

    private static ParsedExample valid(ExampleText example, String json) {
        JsonObject root = JsonTree.read(json);
        return new ParsedExample(example, Optional.of(json), Optional.of(root));
    }

    private static ParsedExample repaired(ExampleText example, Diagnostics diagnostics) {
        JsonRepair repair = JsonRepair.of(example.text());
        for (JsonRepair.Fault fault : repair.faults()) {
            diagnostics.report(
                    DiagnosticId.EXAMPLE_JSON,
                    example.at(fault.index(), diagnostics),
                    "the example is not valid JSON: " + fault.message());
        }
        try {
            return valid(example, repair.text());
        } catch (JacksonException hopeless) {
            long index =
                    hopeless.getLocation() == null ? 0 : hopeless.getLocation().getCharOffset();
            diagnostics.report(
                    DiagnosticId.EXAMPLE_JSON,
                    example.at((int) Math.max(0, Math.min(index, example.text().length())), diagnostics),
                    "the example is not valid JSON, and is not used: " + firstLine(hopeless.getOriginalMessage()));
            return new ParsedExample(example, Optional.empty(), Optional.empty());
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    /** Its {@code data}, if it has any. */
    Optional<Shown> data() {
        return root.isPresent() ? new Shown(source, root.get()).member("data") : Optional.empty();
    }

    Example toModel(Diagnostics diagnostics) {
        return new Example(source.at(0, diagnostics), source.text(), json);
    }
}
