package io.github.qmpevents.generator.java;

import com.palantir.javapoet.ClassName;
import io.github.qmpevents.generator.diagnostic.Diagnostics;
import io.github.qmpevents.generator.java.ValueSetJavaType.Constant;
import io.github.qmpevents.generator.model.Event;
import io.github.qmpevents.generator.model.EventData;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives everything in a spec its Java name and type. */
final class Naming {
    private static final Set<String> TYPES_OF_VALUE_SETS = Set.of(ValueSetJavaType.KNOWN, ValueSetJavaType.UNLISTED);

    private final GeneratedPackage target;
    private final Diagnostics diagnostics;
    private final JavaLimits limits;

    Naming(GeneratedPackage target, Diagnostics diagnostics) {
        this.target = target;
        this.diagnostics = diagnostics;
        limits = new JavaLimits(target.name(), diagnostics);
    }

    /** The events of a spec, in its order. What has no Java name, or one that is taken, is missing and reported. */
    List<JavaEvent> name(Spec spec) {
        NameScope scope = new NameScope(diagnostics);
        scope.reserve(target.unknownEvent().simpleName(), "the type of events that the spec does not know");
        limits.checkEvents(spec.events());
        List<JavaEvent> events = new ArrayList<>();
        for (Event event : spec.events()) {
            Optional<String> name = scope.claim(JavaNames.event(event.name()), event.name(), event.location());
            if (name.isPresent()) {
                events.add(event(event, name.get()));
            }
        }
        return events;
    }

    private JavaEvent event(Event event, String name) {
        List<String> types = List.of(name);
        limits.checkFileName(types, event.name(), event.location());
        limits.checkLength(event.name(), name, event.location());
        List<JavaMember> members = members(event.data(), types);
        if (event.data() instanceof EventData.Undeclared) {
            limits.checkAccessors(members);
        } else {
            limits.checkCount(members, 1);
            limits.checkComponents(members, types);
            limits.checkNestedTypes(members);
        }
        return new JavaEvent(event, target.type(name), members);
    }

    private List<JavaMember> members(EventData data, List<String> enclosing) {
        NameScope scope = new NameScope(diagnostics);
        if (data instanceof EventData.Undeclared) {
            scope.reserve(RawBody.DATA, "the data of the event as it came");
        }
        return members(data.members(), scope, enclosing);
    }

    private List<JavaMember> members(List<Member> members, NameScope scope, List<String> enclosing) {
        List<JavaMember> named = new ArrayList<>();
        for (Member member : members) {
            Optional<String> name = scope.claim(JavaNames.member(member.name()), member.name(), member.location());
            if (name.isPresent()) {
                limits.checkLength(member.name(), name.get(), member.location());
                named.add(new JavaMember(member, name.get(), type(member, member.type(), enclosing)));
            }
        }
        return named;
    }

    private JavaType type(Member member, Type type, List<String> enclosing) {
        if (type instanceof Type.StringType) {
            return ScalarType.STRING;
        } else if (type instanceof Type.IntegerType) {
            return ScalarType.INTEGER;
        } else if (type instanceof Type.NumberType) {
            return ScalarType.NUMBER;
        } else if (type instanceof Type.BooleanType) {
            return ScalarType.BOOLEAN;
        } else if (type instanceof Type.ValueSetType set) {
            return valueSet(member, set, enclosing);
        } else if (type instanceof Type.ObjectType object && !object.members().isEmpty()) {
            return object(member, object, enclosing);
        } else if (type instanceof Type.ArrayType array) {
            return new ListJavaType(type(member, array.element(), enclosing));
        } else if (type instanceof Type.UnknownType unknown
                && unknown.inferred().isPresent()) {
            return type(member, unknown.inferred().get(), enclosing);
        }
        return ScalarType.RAW;
    }

    private ObjectJavaType object(Member member, Type.ObjectType object, List<String> enclosing) {
        String name = nested(member, enclosing);
        List<String> within = with(enclosing, name);
        List<JavaMember> members = members(object.members(), new NameScope(diagnostics), within);
        limits.checkCount(members, 0);
        limits.checkComponents(members, within);
        return new ObjectJavaType(inScope(name), members);
    }

    private ValueSetJavaType valueSet(Member member, Type.ValueSetType set, List<String> enclosing) {
        limits.checkValues(member, set);
        NameScope scope = new NameScope(diagnostics);
        List<Constant> constants = new ArrayList<>();
        for (Value value : set.values()) {
            Optional<String> name = scope.claim(JavaNames.constant(value.text()), value.text(), member.location());
            if (name.isPresent()) {
                limits.checkLength(value.text(), name.get(), member.location());
                constants.add(new Constant(name.get(), value));
            }
        }
        return new ValueSetJavaType(inScope(nested(member, enclosing)), set, constants);
    }

    /**
     * The name of a type within others, whose names Java does not let it have. Nor may it have that of its record component,
     * behind which it would hide: a name that does not begin with a letter, or with one that has no capital, is the same for both.
     */
    private String nested(Member member, List<String> enclosing) {
        String component = JavaNames.member(member.name()).orElseThrow();
        String name = JavaNames.type(member.name()).orElseThrow();
        boolean taken = TYPES_OF_VALUE_SETS.contains(name) || enclosing.contains(name) || name.equals(component);
        String free = taken ? name + "_" + enclosing.size() : name;
        limits.checkFileName(with(enclosing, free), member.name(), member.location());
        return free;
    }

    private static List<String> with(List<String> enclosing, String name) {
        List<String> names = new ArrayList<>(enclosing);
        names.add(name);
        return names;
    }

    /** A nested type by its simple name: it is only named by the type that it stands in. */
    private static ClassName inScope(String name) {
        return ClassName.get("", name);
    }
}
