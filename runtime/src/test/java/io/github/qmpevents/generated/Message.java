package io.github.qmpevents.generated;

import io.github.qmpevents.fixtures.TestModel;
import io.github.qmpevents.generator.model.Member;
import io.github.qmpevents.generator.model.ScalarType;
import io.github.qmpevents.generator.model.SpecEvent;
import io.github.qmpevents.generator.model.Type;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Messages for the events of a model, in the form in which QEMU writes them and with the members in the order of the
 * spec. Every value identifies its member.
 *
 * @param included the condition for the members of a message
 */
record Message(Predicate<Member> included) {
    private static final String ENVELOPE =
            "{\"timestamp\": {\"seconds\": 1267020223, \"microseconds\": 435656}, \"event\": %s%s}";
    private static final Message FULL = new Message(member -> true);
    private static final Message LEAST = new Message(member -> !member.isOptional());

    /** Returns a message with all members. */
    static String full(SpecEvent event) {
        return FULL.of(event);
    }

    /** Returns a message without anything that may be missing. */
    static String least(SpecEvent event) {
        return LEAST.of(event);
    }

    private String of(SpecEvent event) {
        List<Member> members = TestModel.members(event);
        String data = members.isEmpty() ? "" : ", \"data\": " + object(members);
        return ENVELOPE.formatted(quote(event.name()), data);
    }

    private String object(List<Member> members) {
        return members.stream()
                .filter(included)
                .map(member -> quote(member.name()) + ": " + value(member.name(), member.type()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private String value(String member, Type type) {
        if (type instanceof ScalarType scalar) {
            return value(member, scalar);
        } else if (type instanceof Type.ValueSetType set) {
            int last = set.values().size() - 1;
            return quote(set.values().get(last).text());
        } else if (type instanceof Type.ObjectType object && !object.members().isEmpty()) {
            return object(object.members());
        } else if (type instanceof Type.ArrayType array) {
            String element = value(member, array.element());
            return "[" + element + ", " + element + "]";
        }
        return any(member);
    }

    private static String value(String member, ScalarType type) {
        return switch (type) {
            case STRING -> quote("the " + member);
            case BOOLEAN -> String.valueOf(member.length() % 2 == 0);
            case INTEGER, INT32, INT64 -> String.valueOf(member.hashCode());
            case INT8, INT16, UINT8, UINT16, UINT32, UINT64 -> String.valueOf(member.length());
            case NUMBER -> member.length() + ".5";
            case NULL -> "null";
            case ANY -> any(member);
        };
    }

    private static String any(String member) {
        return "{\"any\": [1.50, null, " + quote(member) + "]}";
    }

    private static String quote(String text) {
        return text.chars().mapToObj(Message::escape).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escape(int c) {
        if (c == '"' || c == '\\') {
            return "\\" + (char) c;
        }
        return c < 0x7f ? Character.toString(c) : "\\u%04X".formatted(c);
    }
}
