package io.github.qmpevents.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The white space that an object is written with. */
record Layout(String open, String colon, String comma, String close) {
    /** As QEMU writes. */
    static final Layout QEMU = new Layout("{", ": ", ", ", "}");

    /** As QEMU never writes. */
    static final List<Layout> OTHERS = List.of(
            new Layout("{", ":", ",", "}"),
            new Layout("{ ", " : ", " , ", " }"),
            new Layout("{\n  ", ": ", ",\n  ", "\n}"));

    /** The value with the members of each object in the order in which they are there. */
    String write(JsonNode value) {
        return value.isObject() ? write(List.copyOf(value.properties()), this::write) : value.toString();
    }

    /** The value with the members of each object in any order. */
    String shuffle(JsonNode value, Random random) {
        if (!value.isObject()) {
            return value.toString();
        }
        List<Map.Entry<String, JsonNode>> members = new ArrayList<>(value.properties());
        Collections.shuffle(members, random);
        return write(members, member -> shuffle(member, random));
    }

    private String write(List<Map.Entry<String, JsonNode>> members, Function<JsonNode, String> writer) {
        return members.stream()
                .map(member -> '"' + member.getKey() + '"' + colon + writer.apply(member.getValue()))
                .collect(Collectors.joining(comma, open, close));
    }
}
