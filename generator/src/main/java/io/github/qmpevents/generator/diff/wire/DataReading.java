package io.github.qmpevents.generator.diff.wire;

import io.github.qmpevents.generator.java.type.DeclaredType;
import io.github.qmpevents.generator.java.type.JavaData;
import io.github.qmpevents.generator.java.type.JavaDefinition;
import io.github.qmpevents.generator.java.type.JavaMember;
import io.github.qmpevents.generator.java.type.JavaUnion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The search for the effect on the data of an event.
 *
 * @param decoding finds the effect on values
 * @param sender the data in the messages
 */
record DataReading(Decoding decoding, JavaData sender) implements JavaData.Visitor<Reception> {
    private static final Reception OTHER_FORM = Reception.malformed("has data of another form");

    /** Returns the effect on data that stays raw JSON, in which accessors look up members. */
    @Override
    public Reception visit(JavaData.Raw reader) {
        if (sender instanceof JavaData.Whole) {
            return Reception.of(WireEffect.RAW_ONLY);
        }
        Map<String, JavaMember> byName = new HashMap<>();
        for (JavaMember accessor : reader.members()) {
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

    @Override
    public Reception visit(JavaData.Whole reader) {
        if (sender instanceof JavaData.Whole sent) {
            return decoding.value(reader.type(), sent.type());
        }
        if (!(sender instanceof JavaData.Components) || sender.members().isEmpty()) {
            return OTHER_FORM;
        }
        JavaDefinition definition = decoding.readers().resolve(reader.type());
        return decoding.object(definition, SentObject.of(sender.members()));
    }

    /** Returns the effect on data whose members are all read. A reader without members ignores the data. */
    @Override
    public Reception visit(JavaData.Components reader) {
        if (sender instanceof JavaData.Whole whole) {
            return reader.members().isEmpty()
                    ? Reception.of(WireEffect.RAW_ONLY)
                    : components(reader.members(), whole.type());
        }
        Reception result = new ObjectReading(decoding, SentObject.of(sender.members())).of(reader.members());
        return sender instanceof JavaData.Raw ? result.or(Reception.of(WireEffect.RAW_ONLY)) : result;
    }

    private Reception components(List<JavaMember> reader, DeclaredType sent) {
        if (!(decoding.senders().resolve(sent) instanceof JavaUnion union)) {
            return OTHER_FORM;
        }
        Reception result = Reception.SAME;
        for (SentObject object : SentObject.cases(union, decoding.senders())) {
            result = result.or(new ObjectReading(decoding, object).of(reader));
        }
        return result;
    }
}
