package io.github.qmpevents.generator.java.naming;

import com.palantir.javapoet.ClassName;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.java.type.GeneratedPackage;
import io.github.qmpevents.generator.java.type.JavaDefinition;
import io.github.qmpevents.generator.java.type.JavaEvent;
import io.github.qmpevents.generator.java.type.JavaSpec;
import io.github.qmpevents.generator.model.NamedDefinition;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.SpecEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The choice of Java names and types for all parts of a spec. */
public final class Naming {
    private final GeneratedPackage target;
    private final Diagnostics diagnostics;
    private final JavaLimits limits;
    private final NameScope scope;

    private Naming(GeneratedPackage target, Diagnostics diagnostics) {
        this.target = target;
        this.diagnostics = diagnostics;
        limits = new JavaLimits(target.name(), diagnostics);
        scope = new NameScope(diagnostics);
    }

    /**
     * Names a spec. Reports and leaves out parts without a Java name, or with one that is taken.
     *
     * @param spec the spec
     * @param target the package of the types
     * @param diagnostics collects the diagnostics
     */
    public static JavaSpec name(Spec spec, GeneratedPackage target, Diagnostics diagnostics) {
        return new Naming(target, diagnostics).name(spec);
    }

    private JavaSpec name(Spec spec) {
        scope.reserve(target.unknownEvent().simpleName(), "the type of events that the spec does not describe");
        limits.checkEvents(spec.events());
        Map<SpecEvent, String> names = new LinkedHashMap<>();
        for (SpecEvent event : spec.events()) {
            Optional<String> name = scope.claim(JavaNames.event(event.name()), event.name(), event.location());
            if (name.isPresent()) {
                names.put(event, name.get());
            }
        }
        TypeNaming types = new TypeNaming(spec, target, topTypes(spec), limits, diagnostics);
        Map<String, JavaDefinition> definitions = types.definitions();
        List<JavaEvent> events = new ArrayList<>();
        names.forEach((event, name) -> events.add(event(event, name, types)));
        return new JavaSpec(events, definitions);
    }

    /** Returns the types of the definitions with names. Appends "Type" if another type has the name. */
    private Map<String, ClassName> topTypes(Spec spec) {
        Map<String, ClassName> types = new LinkedHashMap<>();
        for (NamedDefinition definition : spec.definitions()) {
            Optional<String> own = JavaNames.definition(definition.name());
            boolean isTaken = own.isPresent() && isTaken(own.get());
            Optional<String> name = scope.claim(
                    isTaken ? Optional.of(own.get() + "Type") : own, definition.name(), definition.location());
            if (name.isPresent()) {
                limits.checkFileName(List.of(name.get()), definition.name(), definition.location());
                types.put(definition.name(), target.type(name.get()));
            }
        }
        return types;
    }

    /** Returns true if Java, the runtime or an event has a type with a name. */
    private boolean isTaken(String javaName) {
        boolean mayBeEvent = javaName.endsWith("Event");
        return ReservedNames.has(javaName) || (mayBeEvent && !scope.isFree(javaName));
    }

    private JavaEvent event(SpecEvent event, String name, TypeNaming types) {
        List<String> enclosing = List.of(name);
        limits.checkFileName(enclosing, event.name(), event.location());
        limits.checkLength(event.name(), name, event.location());
        return new JavaEvent(
                event, target.type(name), event.data().accept(new DataNaming(event, types, limits, enclosing)));
    }
}
