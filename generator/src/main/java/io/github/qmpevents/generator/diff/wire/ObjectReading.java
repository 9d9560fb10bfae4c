package io.github.qmpevents.generator.diff.wire;

import io.github.qmpevents.generator.java.type.DeclaredType;
import io.github.qmpevents.generator.java.type.JavaDefinition;
import io.github.qmpevents.generator.java.type.JavaMember;
import io.github.qmpevents.generator.java.type.JavaObject;
import io.github.qmpevents.generator.java.type.JavaScalar;
import io.github.qmpevents.generator.java.type.JavaType;
import io.github.qmpevents.generator.java.type.JavaUnion;
import io.github.qmpevents.generator.java.type.JavaValueSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The search for the effect on one object. Not thread-safe. */
final class ObjectReading {
    private final Decoding decoding;
    private final SentObject sent;

    /** The members of the typed event. */
    private final Set<String> known = new HashSet<>();

    ObjectReading(Decoding decoding, SentObject sent) {
        this.decoding = decoding;
        this.sent = sent;
    }

    /** Returns the effect if the reader expects a record with these members. */
    Reception of(List<JavaMember> reader) {
        return withOthers(members(reader));
    }

    /** Returns the effect if the reader expects an object or a union. */
    Reception of(JavaDefinition reader) {
        return withOthers(parts(reader));
    }

    private Reception withOthers(Reception reception) {
        return known.containsAll(sent.names()) ? reception : reception.or(Reception.of(WireEffect.RAW_ONLY));
    }

    private Reception parts(JavaDefinition reader) {
        return reader instanceof JavaUnion union ? union(union) : members(((JavaObject) reader).members());
    }

    private Reception members(List<JavaMember> reader) {
        Reception result = Reception.SAME;
        for (JavaMember member : reader) {
            result = result.or(member(member).at(member.member().name()));
        }
        return result;
    }

    private Reception member(JavaMember reader) {
        String name = reader.member().name();
        known.add(name);
        Optional<JavaMember> member = sent.member(name);
        boolean isMissing = member.isEmpty() || member.get().member().isOptional();
        if (isMissing && !reader.member().isOptional()) {
            return Reception.MISSING;
        }
        return member.map(there -> decoding.value(reader.type(), there.type())).orElse(Reception.SAME);
    }

    private Reception union(JavaUnion reader) {
        String tag = reader.tag().member().name();
        Reception ofTag = member(reader.tag()).at(tag);
        Optional<JavaMember> member = sent.member(tag);
        if (ofTag.isMalformed() || member.isEmpty()) {
            return ofTag;
        }
        Optional<String> value = sent.tag(tag);
        if (value.isPresent()) {
            return branch(reader, value.get());
        }
        Reception result = Reception.SAME;
        for (String possible : possibleValues(reader, member.get().type())) {
            ObjectReading reading = new ObjectReading(decoding, sent.withTag(tag, possible));
            result = result.or(reading.of(reader));
        }
        known.addAll(sent.names());
        return result.or(ofTag);
    }

    private Set<String> possibleValues(JavaUnion reader, JavaType sender) {
        if (sender instanceof DeclaredType declared
                && decoding.senders().resolve(declared) instanceof JavaValueSet set) {
            return set.values();
        }
        Set<String> values = new LinkedHashSet<>();
        if (sender == JavaScalar.STRING) {
            reader.cases().forEach(branch -> values.add(branch.value()));
        }
        return values;
    }

    private Reception branch(JavaUnion reader, String value) {
        Reception common = members(reader.common());
        for (JavaUnion.Case branch : reader.cases()) {
            if (branch.value().equals(value)) {
                Reception own = common.or(members(branch.members()));
                return branch.inner()
                        .map(inner -> own.or(parts(decoding.readers().resolve(inner))))
                        .orElse(own);
            }
        }
        return common.or(Reception.of(WireEffect.UNLISTED));
    }
}
