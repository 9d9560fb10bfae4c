package io.github.qmpevents.generator.merge;

import io.github.qmpevents.generator.model.EventData;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.generator.model.SpecEvent;
import io.github.qmpevents.generator.model.Type;
import io.github.qmpevents.generator.model.Type.ObjectType;
import java.util.List;
import java.util.Optional;

/**
 * An event in one spec. Immutable.
 *
 * @param age the number of newer specs
 * @param spec the spec
 * @param event the event
 */
record EventUse(int age, Spec spec, SpecEvent event) {
    /** Returns its data as a type. An event without data is decoded like one with an empty object. */
    TypeUse data() {
        return event.data().accept(new EventData.Visitor<>() {
            @Override
            public TypeUse visit(EventData.None data) {
                return object(List.of(), Evidence.STATED);
            }

            @Override
            public TypeUse visit(EventData.Declared data) {
                return object(data.members(), Evidence.STATED);
            }

            @Override
            public TypeUse visit(EventData.Typed data) {
                return use(data.type(), Evidence.STATED);
            }

            @Override
            public TypeUse visit(EventData.Undeclared data) {
                return object(data.members(), Evidence.SHOWN);
            }
        });
    }

    private TypeUse object(List<Member> members, Evidence evidence) {
        return use(new ObjectType(members), evidence);
    }

    private TypeUse use(Type type, Evidence evidence) {
        return new TypeUse(age, spec, type, event.location(), evidence, Optional.empty());
    }
}
