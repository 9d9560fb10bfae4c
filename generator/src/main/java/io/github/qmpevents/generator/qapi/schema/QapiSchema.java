package io.github.qmpevents.generator.qapi.schema;

import io.github.qmpevents.generator.diagnostic.Location;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.ObjectDefinition;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiEnum;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.QapiEvent;
import io.github.qmpevents.generator.qapi.schema.QapiDefinition.TypeDefinition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All definitions of a root file and of the files that it includes, in order. Immutable.
 *
 * <p>If the reader found no error, the schema is sound: each type that a definition uses exists, bases are structs
 * without a cycle, the names of an object's members differ, and a union's tag is a member whose type is an enum.
 */
public final class QapiSchema {
    /** The name of QAPI's only built-in enum: the kinds of JSON values. */
    public static final String Q_TYPE = "QType";

    private static final String[] Q_TYPE_VALUES = {"none", "qnull", "qnum", "qstring", "qdict", "qlist", "qbool"};

    private final List<String> files;
    private final List<QapiDefinition> definitions;
    private final Map<String, TypeDefinition> types;

    /**
     * Creates a schema.
     *
     * @param files the names of its files, in the order of reading; the first is the root
     * @param definitions its definitions, in order; the first with a name counts
     */
    public QapiSchema(List<String> files, List<QapiDefinition> definitions) {
        this.files = List.copyOf(files);
        this.definitions = List.copyOf(definitions);
        Map<String, TypeDefinition> named = new LinkedHashMap<>();
        for (QapiDefinition definition : definitions) {
            if (definition instanceof TypeDefinition type) {
                named.putIfAbsent(type.name(), type);
            }
        }
        QapiEnum predefined = qType(Location.of(files.get(0)));
        named.putIfAbsent(predefined.name(), predefined);
        this.types = Collections.unmodifiableMap(named);
    }

    private static QapiEnum qType(Location root) {
        List<QapiValue> values = new ArrayList<>();
        for (String value : Q_TYPE_VALUES) {
            values.add(new QapiValue(root, value, Optional.empty(), List.of(), Optional.empty()));
        }
        return new QapiEnum(new QapiHeader(root, Q_TYPE, Optional.empty(), List.of(), Optional.empty()), values);
    }

    /** Returns the names of the files, in the order of reading. */
    public List<String> files() {
        return files;
    }

    /** Returns all definitions, in order. */
    public List<QapiDefinition> definitions() {
        return definitions;
    }

    /** Returns the events, in order. */
    public List<QapiEvent> events() {
        List<QapiEvent> events = new ArrayList<>();
        for (QapiDefinition definition : definitions) {
            if (definition instanceof QapiEvent event) {
                events.add(event);
            }
        }
        return events;
    }

    /** Returns the names of all definitions. */
    public Set<String> names() {
        Set<String> names = new HashSet<>(types.keySet());
        for (QapiDefinition definition : definitions) {
            names.add(definition.name());
        }
        return names;
    }

    /** Returns the type with a name, but no built-in one. */
    public Optional<TypeDefinition> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** Returns the type with a name, if it is an object. */
    public Optional<ObjectDefinition> object(String name) {
        return types.get(name) instanceof ObjectDefinition object ? Optional.of(object) : Optional.empty();
    }

    /** Returns the base of an object, if it has a base that is an object. */
    public Optional<ObjectDefinition> base(ObjectDefinition object) {
        return object.base().isPresent() ? object(object.base().get().name()) : Optional.empty();
    }

    /** Returns the members that an object always has: those of its base and the base's bases first, then its own. */
    public List<QapiMember> members(ObjectDefinition object) {
        List<QapiMember> members = new ArrayList<>();
        addMembers(object, members);
        return members;
    }

    private void addMembers(ObjectDefinition object, List<QapiMember> members) {
        Optional<ObjectDefinition> base = base(object);
        if (base.isPresent()) {
            addMembers(base.get(), members);
        }
        members.addAll(object.members());
    }
}
