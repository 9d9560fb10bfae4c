package io.github.qmpevents.generator.java;

import com.palantir.javapoet.ClassName;
import java.util.Objects;

/** Types of the runtime and the JDK that generated code names. */
final class Types {
    private static final String PACKAGE = "io.github.qmpevents.runtime";
    private static final String CODEC = PACKAGE + ".codec";

    static final ClassName ABSTRACT_EVENT_DECODER = ClassName.get(CODEC, "AbstractEventDecoder");
    static final ClassName EVENT_DISPATCHER = ClassName.get(PACKAGE, "EventDispatcher");
    static final ClassName EVENT_DECODER = ClassName.get(PACKAGE, "EventDecoder");
    static final ClassName EVENT_READER = ClassName.get(CODEC, "EventReader");
    static final ClassName EVENT_TIMESTAMP = ClassName.get(CODEC, "EventTimestamp");
    static final ClassName EVENT_WRITER = ClassName.get(CODEC, "EventWriter");
    static final ClassName MEMBER = ClassName.get(CODEC, "Member");
    static final ClassName MEMBERS = ClassName.get(CODEC, "Members");
    static final ClassName QMP_EVENT = ClassName.get(PACKAGE, "QmpEvent");
    static final ClassName RAW_JSON = ClassName.get(PACKAGE, "RawJson");
    static final ClassName VALUE_SET = ClassName.get(CODEC, "ValueSet");
    static final ClassName WIRE_VALUE = ClassName.get(PACKAGE, "WireValue");

    static final ClassName OBJECTS = ClassName.get(Objects.class);

    private Types() {}
}
