package io.github.qmpevents.generator.qapi.model;

import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.model.EventData;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.NamedDefinition;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.SpecEvent;
import io.github.qmpevents.generator.model.Type.ReferenceType;
import io.github.qmpevents.generator.qapi.schema.QapiData;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiEvent;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiStruct;
import io.github.qmpevents.generator.qapi.schema.QapiSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The conversion of a sound schema to a spec: its events, and the definitions that they use. */
public final class SpecBuilder {
    private final QapiSchema schema;
    private final Descriptions descriptions;
    private final TypeBuilder types;
    private final ExampleReader examples;

    private SpecBuilder(QapiSchema schema, Diagnostics diagnostics) {
        this.schema = schema;
        this.descriptions = new Descriptions(schema);
        this.types = new TypeBuilder(schema, descriptions);
        this.examples = new ExampleReader(diagnostics);
    }

    /**
     * Converts a schema to a spec.
     *
     * @param fileName the name of the schema's root file
     * @param schema a schema without errors
     * @param diagnostics collects the faults in the JSON of examples
     */
    public static Spec build(String fileName, QapiSchema schema, Diagnostics diagnostics) {
        SpecBuilder builder = new SpecBuilder(schema, diagnostics);
        List<SpecEvent> events = new ArrayList<>();
        for (QapiEvent event : schema.events()) {
            events.add(builder.event(event));
        }
        return new Spec(fileName, events, builder.definitions());
    }

    private SpecEvent event(QapiEvent event) {
        return new SpecEvent(
                event.name(),
                event.location(),
                descriptions.of(event.header()),
                data(event),
                event.header().doc().map(examples::read).orElse(List.of()));
    }

    private EventData data(QapiEvent event) {
        if (event.data() instanceof QapiData.Inline inline) {
            List<Member> members =
                    types.members(inline.members(), event.header().doc());
            return members.isEmpty() ? new EventData.None() : new EventData.Declared(members);
        }
        String name = ((QapiData.OfType) event.data()).type().name();
        if (schema.type(name).orElse(null) instanceof QapiStruct struct) {
            List<Member> members =
                    types.described(types.members(struct), event.header().doc());
            return members.isEmpty()
                    ? new EventData.None()
                    : new EventData.Declared(Optional.of(types.reach(name)), members);
        }
        return new EventData.Typed(new ReferenceType(types.reach(name)));
    }

    private List<NamedDefinition> definitions() {
        DefinitionBuilder builder = new DefinitionBuilder(descriptions, types);
        for (Optional<String> name = types.nextReached(); name.isPresent(); name = types.nextReached()) {
            schema.type(name.get()).orElseThrow().accept(builder);
        }
        Map<String, NamedDefinition> reached = builder.built();
        List<NamedDefinition> definitions = new ArrayList<>();
        Optional.ofNullable(reached.remove(QapiSchema.Q_TYPE)).ifPresent(definitions::add);
        for (QapiDefinition definition : schema.definitions()) {
            Optional.ofNullable(reached.remove(definition.name())).ifPresent(definitions::add);
        }
        return definitions;
    }
}
