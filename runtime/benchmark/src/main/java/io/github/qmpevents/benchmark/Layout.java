package io.github.qmpevents.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The punctuation and white space of a written object. */
record Layout(String open, String colon, String comma, String close) {
    /** The layout that QEMU writes. */
    static final Layout QEMU = new Layout("{", ": ", ", ", "}");

    /** Layouts that QEMU never writes. */
    static final List<Layout> OTHERS = List.of(
            new Layout("{", ":", ",", "}"),
            new Layout("{ ", " : ", " , ", " }"),
            new Layout("{\n  ", ": ", ",\n  ", "\n}"));

    /** Returns the value with the members of each object in their order. */
    String write(JsonNode value) {
        return value.isObject() ? write(List.copyOf(value.properties()), this::write) : value.toString();
    }

    /** Returns the value with the members of each object in random order. */
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
