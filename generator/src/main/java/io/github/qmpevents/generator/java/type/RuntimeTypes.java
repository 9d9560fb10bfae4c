package io.github.qmpevents.generator.java.type;

import com.palantir.javapoet.ClassName;

/** Types of the runtime that generated code uses. */
public final class RuntimeTypes {
    private static final String PACKAGE = "io.github.qmpevents.runtime";
    private static final String CODEC = PACKAGE + ".codec";

    public static final ClassName ABSTRACT_EVENT_DECODER = ClassName.get(CODEC, "AbstractEventDecoder");
    public static final ClassName EVENT_DISPATCHER = ClassName.get(PACKAGE, "EventDispatcher");
    public static final ClassName EVENT_DECODER = ClassName.get(PACKAGE, "EventDecoder");
    public static final ClassName EVENT_READER = ClassName.get(CODEC, "EventReader");
    public static final ClassName EVENT_TIMESTAMP = ClassName.get(CODEC, "EventTimestamp");
    public static final ClassName EVENT_WRITER = ClassName.get(CODEC, "EventWriter");
    public static final ClassName WIRE_MEMBER = ClassName.get(CODEC, "WireMember");
    public static final ClassName MEMBERS = ClassName.get(CODEC, "Members");
    public static final ClassName QMP_EVENT = ClassName.get(PACKAGE, "QmpEvent");
    public static final ClassName RAW_JSON = ClassName.get(PACKAGE, "RawJson");
    public static final ClassName VALUE_SET = ClassName.get(CODEC, "ValueSet");
    public static final ClassName WIRE_VALUE = ClassName.get(PACKAGE, "WireValue");

    private RuntimeTypes() {}
}
