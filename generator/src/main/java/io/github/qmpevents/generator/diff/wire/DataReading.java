package io.github.qmpevents.generator.diff.wire;

import io.github.qmpevents.generator.java.type.DeclaredType;
import io.github.qmpevents.generator.java.type.JavaData;
import io.github.qmpevents.generator.java.type.JavaDefinition;
import io.github.qmpevents.generator.java.type.JavaMember;
import io.github.qmpevents.generator.java.type.JavaType;
import io.github.qmpevents.generator.java.type.JavaUnion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The search for the effect on the data of an event.
 *
 * @param decoding finds the effect on values
 */
record DataReading(Decoding decoding) {
    private static final Reception OTHER_FORM = Reception.malformed("has data of another form");

    Reception effect(JavaData reader, JavaData sender) {
        if (reader instanceof JavaData.Raw) {
            return late(reader.members(), sender);
        }
        return reader instanceof JavaData.Whole whole
                ? whole(whole.type(), sender)
                : components(reader.members(), sender);
    }

    /** Returns the effect on data that stays raw JSON, in which accessors look up members. */
    private Reception late(List<JavaMember> accessors, JavaData sender) {
        if (sender instanceof JavaData.Whole) {
            return Reception.of(WireEffect.RAW_ONLY);
        }
        Map<String, JavaMember> byName = new HashMap<>();
        for (JavaMember accessor : accessors) {
            byName.put(accessor.member().name(), accessor);
        }
        Reception result = Reception.SAME;
        for (JavaMember member : sender.members()) {
            JavaMember accessor = byName.get(member.member().name());
            result = result.or(
                    accessor == null
                            ? Reception.of(WireEffect.RAW_ONLY)
                            : decoding.value(accessor.type(), member.type()).late());
        }
        return result;
    }

    private Reception whole(JavaType reader, JavaData sender) {
        if (sender instanceof JavaData.Whole sent) {
            return decoding.value(reader, sent.type());
        }
        if (!(sender instanceof JavaData.Components) || sender.members().isEmpty()) {
            return OTHER_FORM;
        }
        JavaDefinition definition = decoding.readers().resolve((DeclaredType) reader);
        return decoding.object(definition, SentObject.of(sender.members()));
    }

    /** Returns the effect on data whose members are all read. A reader without members ignores the data. */
    private Reception components(List<JavaMember> reader, JavaData sender) {
        if (sender instanceof JavaData.Whole whole) {
            return reader.isEmpty() ? Reception.of(WireEffect.RAW_ONLY) : components(reader, whole.type());
        }
        Reception result = new ObjectReading(decoding, SentObject.of(sender.members())).of(reader);
        return sender instanceof JavaData.Raw ? result.or(Reception.of(WireEffect.RAW_ONLY)) : result;
    }

    private Reception components(List<JavaMember> reader, JavaType sender) {
        if (!(decoding.senders().resolve((DeclaredType) sender) instanceof JavaUnion union)) {
            return OTHER_FORM;
        }
        Reception result = Reception.SAME;
        for (SentObject object : SentObject.cases(union, decoding.senders())) {
            result = result.or(new ObjectReading(decoding, object).of(reader));
        }
        return result;
    }
}
