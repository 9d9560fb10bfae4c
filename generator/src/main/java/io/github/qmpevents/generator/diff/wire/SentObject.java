package io.github.qmpevents.generator.diff.wire;

import io.github.qmpevents.generator.java.type.JavaMember;
import io.github.qmpevents.generator.java.type.JavaUnion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An object in messages of a spec: for a union, one of its cases. Immutable. */
final class SentObject {
    private final Map<String, JavaMember> members = new LinkedHashMap<>();

    /** The values of tags. */
    private final Map<String, String> tags = new LinkedHashMap<>();

    private SentObject() {}

    static SentObject of(List<JavaMember> members) {
        SentObject object = new SentObject();
        object.add(members);
        return object;
    }

    /** Returns an object for each case of a union that the spec lists. */
    static List<SentObject> cases(JavaUnion union, JavaTypes types) {
        List<SentObject> objects = new ArrayList<>();
        for (JavaUnion.Case branch : union.cases()) {
            List<SentObject> inner = branch.inner()
                    .map(type -> cases((JavaUnion) types.resolve(type), types))
                    .orElseGet(() -> List.of(new SentObject()));
            for (SentObject rest : inner) {
                SentObject object = new SentObject();
                object.add(List.of(union.tag()));
                object.add(union.common());
                object.add(branch.members());
                object.members.putAll(rest.members);
                object.tags.putAll(rest.tags);
                object.tags.put(union.tag().member().name(), branch.value());
                objects.add(object);
            }
        }
        return objects;
    }

    private void add(List<JavaMember> more) {
        for (JavaMember member : more) {
            members.put(member.member().name(), member);
        }
    }

    /** Returns the same object with the value of a tag. */
    SentObject withTag(String name, String value) {
        SentObject object = new SentObject();
        object.members.putAll(members);
        object.tags.putAll(tags);
        object.tags.put(name, value);
        return object;
    }

    Optional<JavaMember> member(String name) {
        return Optional.ofNullable(members.get(name));
    }

    Optional<String> tag(String name) {
        return Optional.ofNullable(tags.get(name));
    }

    Set<String> names() {
        return members.keySet();
    }
}
